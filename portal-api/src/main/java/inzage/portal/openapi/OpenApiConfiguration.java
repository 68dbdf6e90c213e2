package inzage.portal.openapi;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.portal.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code alone does not say about the API. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String PROBLEM = "application/problem+json";
    private static final String DESCRIPTION = """
            What parents, students, school desks and operators may ask. Sessions live in a cookie. Every request but GET must \
            send the value of the cookie `XSRF-TOKEN` (`__Host-XSRF-TOKEN` over TLS) in the header `X-XSRF-TOKEN`; every \
            answer sets that cookie. What somebody may not see answers 404, like what does not exist. Texts come in the \
            language of `Accept-Language` (nl, en), else of the account. Programs send a token instead of cookies, as \
            `Authorization: Bearer …`: one that a parent made (`inz_…`), or an access token of the school's own portal. They \
            read children's pages with GET, and nothing else.""";

    /** Who acts is found out, not sent. */
    OpenApiConfiguration() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(new Info().title("Inzage portal API").version("v1").description(DESCRIPTION))
                .addServersItem(new Server().url("/").description("Where this document comes from."));
    }

    @Bean
    ParameterCustomizer idParameters() {
        return (parameter, method) -> method.getParameterType() == RecordId.class ? parameter.schema(id()) : parameter;
    }

    /** Every operation may end in a problem. */
    @Bean
    GlobalOpenApiCustomizer problemResponses() {
        return api -> {
            api.getComponents()
                    .getSchemas()
                    .putAll(ModelConverters.getInstance().readAll(Problem.class));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse("default", problem()));
        };
    }

    private static ApiResponse problem() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("A problem (RFC 9457).")
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(schema)));
    }

    private static Schema<?> id() {
        Schema<?> id = new Schema<>();
        id.addType("string");
        id.setPattern("[0-9a-f]{32}");
        id.setDescription("An opaque id.");
        return id;
    }
}

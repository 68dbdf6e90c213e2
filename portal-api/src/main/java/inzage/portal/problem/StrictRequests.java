package inzage.portal.problem;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;

/** A field of a request that its route does not know is a mistake, or an attempt at more than the route gives (T-26). */
@Configuration(proxyBeanMethods = false)
class StrictRequests {
    @Bean
    JsonMapperBuilderCustomizer unknownFieldsAreRefused() {
        return mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}

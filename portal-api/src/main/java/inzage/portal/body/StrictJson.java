package inzage.portal.body;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;

/**
 * A body says what its route asks for and nothing more: who adds a property of a record's in the hope that it is stored, says one
 * thing twice, or nests without end is told that the request is wrong.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {
    /** The settings of a school nest deepest: a module's places, with room to spare. */
    private static final int DEEPEST = 20;

    /** In characters; as much as the body of any request may hold. */
    private static final int LONGEST = 64 * 1024;

    @Bean
    JsonFactoryBuilderCustomizer boundedBodies() {
        return factory -> factory.streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST)
                        .maxDocumentLength(LONGEST)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    @Bean
    JsonMapperBuilderCustomizer exactBodies() {
        return mapper -> mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}

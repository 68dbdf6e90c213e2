package inzage.mappings.school;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the schools to the rest of the program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SchoolsProperties.class)
class SchoolConfiguration {
    @Bean
    SchoolFiles schoolFiles(SchoolsProperties properties) {
        return new SchoolFiles(properties);
    }
}

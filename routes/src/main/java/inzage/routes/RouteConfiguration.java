package inzage.routes;

import inzage.connector.reach.OpenAddresses;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of the routes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RouteSettings.class)
class RouteConfiguration {
    /** Also for those parts of the program that call a server which a school's file names. */
    @Bean
    OpenAddresses openAddresses(RouteSettings settings) {
        return settings.open();
    }
}

package inzage.routes;

import org.apache.camel.builder.RouteConfigurationBuilder;
import org.springframework.stereotype.Component;

/**
 * Drops every header of whatever enters a route: headers steer components, and what comes from outside must not. No header is
 * on the allow-list; what a step needs to know is in the body, which is one of our records.
 */
@Component
public class InboundHeaders extends RouteConfigurationBuilder {
    @Override
    public void configuration() {
        routeConfiguration().interceptFrom().removeHeaders("*");
    }
}

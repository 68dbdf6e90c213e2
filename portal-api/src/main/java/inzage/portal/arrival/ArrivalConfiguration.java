package inzage.portal.arrival;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of deliveries that come by themselves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArrivalSettings.class)
class ArrivalConfiguration {}

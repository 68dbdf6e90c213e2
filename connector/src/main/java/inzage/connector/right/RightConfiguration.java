package inzage.connector.right;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What the rights of persons need from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RightSettings.class)
class RightConfiguration {}

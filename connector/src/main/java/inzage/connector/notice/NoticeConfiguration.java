package inzage.connector.notice;

import inzage.connector.notice.message.PortalAddress;
import inzage.connector.notice.told.NoticeSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of notices. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NoticeSettings.class, PortalAddress.class})
class NoticeConfiguration {}

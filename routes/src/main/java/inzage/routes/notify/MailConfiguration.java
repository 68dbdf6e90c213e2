package inzage.routes.notify;

import jakarta.mail.Session;
import java.util.Properties;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mail.DefaultJavaMailSender;
import org.apache.camel.component.mail.JavaMailSender;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mail server, or the folder in its place. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    @Bean
    Session mailSession(MailSettings settings) {
        Properties properties = new Properties();
        String connect = String.valueOf(settings.connectTimeout().toMillis());
        String answer = String.valueOf(settings.timeout().toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", connect);
        properties.setProperty("mail.smtp.timeout", answer);
        properties.setProperty("mail.smtp.writetimeout", answer);
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.username() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return Session.getInstance(properties);
    }

    /** Address and password are in this bean, so that no route's address, which is shown and logged, holds them. */
    @Bean
    JavaMailSender mailServer(MailSettings settings, Session session) {
        DefaultJavaMailSender server = new DefaultJavaMailSender();
        server.setSession(session);
        server.setProtocol("smtp");
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setUsername(settings.username());
        server.setPassword(settings.password());
        return server;
    }

    @Bean
    RouteBuilder handOver(MailSettings settings, Letters letters, Deliveries deliveries, EmlFolder folder) {
        return settings.host() == null
                ? new HandOverToFolder(letters, folder, deliveries)
                : new HandOverBySmtp(letters, deliveries);
    }
}

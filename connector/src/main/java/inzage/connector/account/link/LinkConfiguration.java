package inzage.connector.account.link;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one-time links need from outside: chance. */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {
    @Bean
    TokenSource linkTokens() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] bytes = new byte[Token.BYTES];
            random.nextBytes(bytes);
            return Token.of(bytes);
        };
    }
}

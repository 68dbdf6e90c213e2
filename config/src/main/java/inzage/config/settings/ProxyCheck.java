package inzage.config.settings;

import inzage.connector.school.WrongSetting;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses to believe everybody about where a request comes from: by networks guessing is slowed down, and who names a new one with
 * each guess is not slowed down at all. Only a proxy that is named is believed, and of what it hands on only what it wrote itself:
 * Tomcat reads the list from its end, Spring's filter from its beginning, which whoever asks has written.
 */
final class ProxyCheck {
    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final String PROXIES = "server.tomcat.remoteip.internal-proxies";

    private ProxyCheck() {}

    /** @throws WrongSetting if somebody else than a named proxy would be believed */
    static void check(Environment settings) {
        String strategy = settings.getProperty(STRATEGY, "");
        if (strategy.equalsIgnoreCase("framework")) {
            throw new WrongSetting(
                    "With " + STRATEGY + ": framework everybody chooses where a request seems to come from, and"
                            + " guessing passwords is not slowed down. Set it to native, and " + PROXIES
                            + " to the address of the proxy and nothing else (10.0.0.5/32).");
        }
        if (believes(strategy, settings) && !StringUtils.hasText(settings.getProperty(PROXIES))) {
            throw new WrongSetting(
                    "Who may say where a request comes from? Set " + PROXIES + " to the address of the proxy and"
                            + " nothing else (10.0.0.5/32), or " + STRATEGY + ": none if there is no proxy.");
        }
    }

    /** As Spring Boot tells it: some hosters' machines believe proxies unless they are told not to. */
    private static boolean believes(String strategy, Environment settings) {
        if (StringUtils.hasText(settings.getProperty("server.tomcat.remoteip.remote-ip-header"))
                || StringUtils.hasText(settings.getProperty("server.tomcat.remoteip.protocol-header"))) {
            return true;
        }
        CloudPlatform platform = CloudPlatform.getActive(settings);
        return strategy.isEmpty()
                ? platform != null && platform.isUsingForwardHeaders()
                : strategy.equalsIgnoreCase("native");
    }
}

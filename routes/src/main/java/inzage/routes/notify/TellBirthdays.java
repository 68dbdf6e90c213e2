package inzage.routes.notify;

import inzage.connector.notice.birthday.Birthdays;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Tells of eighteenth birthdays. Takes a tick, leaves letters to students before and to guardians whose access closed. */
@Component
public class TellBirthdays extends RouteBuilder {
    private final RouteSettings settings;
    private final Birthdays birthdays;

    public TellBirthdays(RouteSettings settings, Birthdays birthdays) {
        this.settings = settings;
        this.birthdays = birthdays;
    }

    @Override
    public void configure() {
        from(settings.tidyTick("tell-birthdays"))
                .routeId("tell-birthdays")
                .routeDescription("takes a tick, leaves letters about eighteenth birthdays")
                .bean(birthdays, "tell");
    }
}

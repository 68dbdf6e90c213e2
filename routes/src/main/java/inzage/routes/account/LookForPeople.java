package inzage.routes.account;

import inzage.connector.invitation.Rounds;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Looks again at schools whose people changed. Takes a tick, leaves invitations and memberships as they are to be now. */
@Component
public class LookForPeople extends RouteBuilder {
    private final RouteSettings settings;
    private final Rounds rounds;

    public LookForPeople(RouteSettings settings, Rounds rounds) {
        this.settings = settings;
        this.rounds = rounds;
    }

    @Override
    public void configure() {
        from("timer:look-for-people?period=" + settings.measureEvery().toMillis())
                .routeId("look-for-people")
                .routeDescription("takes a tick, leaves those invited who came to a school, where it wants that")
                .bean(rounds, "due")
                .split(body())
                .bean(rounds, "make");
    }
}

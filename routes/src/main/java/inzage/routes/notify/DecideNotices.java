package inzage.routes.notify;

import inzage.connector.notice.News;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Looks again where something changed. Takes a tick, leaves messages for whoever has something new to see. */
@Component
public class DecideNotices extends RouteBuilder {
    private final RouteSettings settings;
    private final News news;

    public DecideNotices(RouteSettings settings, News news) {
        this.settings = settings;
        this.news = news;
    }

    @Override
    public void configure() {
        from("timer:decide-notices?period=" + settings.decideEvery().toMillis())
                .routeId("decide-notices")
                .routeDescription("takes a tick, leaves messages for whoever has something new to see")
                .setBody(constant(settings.decideBatch()))
                .bean(news, "claim")
                .split(body())
                .bean(news, "look");
    }
}

package inzage.routes.account;

import inzage.connector.recovery.Answering;
import inzage.routes.RouteSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Answers who forgot a password or user name. Takes a tick, leaves letters to addresses that are known. */
@Component
public class AnswerForgotten extends RouteBuilder {
    private final RouteSettings settings;
    private final Answering answering;

    public AnswerForgotten(RouteSettings settings, Answering answering) {
        this.settings = settings;
        this.answering = answering;
    }

    @Override
    public void configure() {
        from("timer:answer-forgotten?period=" + settings.sendEvery().toMillis())
                .routeId("answer-forgotten")
                .routeDescription("takes a tick, leaves letters to those who forgot a password or user name")
                .setBody(constant(settings.sendBatch()))
                .bean(answering, "answer");
    }
}

package inzage.routes.pickup;

import inzage.connector.school.Remote;
import inzage.connector.school.Remote.Login;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.PickUpSteps;
import inzage.connector.sync.SourceOutage;
import inzage.connector.sync.shelf.Input;
import inzage.routes.RouteSettings;
import inzage.routes.outgoing.Reach;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;

/** Picks up files of web servers: asks for what changed since it was last read, and lands what comes. */
@Component
public class HttpPickUp {
    private final PickUpSteps steps;
    private final RouteSettings settings;

    public HttpPickUp(PickUpSteps steps, RouteSettings settings) {
        this.steps = steps;
        this.settings = settings;
    }

    /** Where files may be picked up. */
    Reach reach() {
        return settings.reach();
    }

    /** Addresses the request; the claimed run stays the body. */
    public void ask(@Body Claimed claimed, Exchange exchange) {
        Message message = exchange.getMessage();
        Remote.Http remote = PickedUp.remote(claimed.source(), Remote.Http.class);
        message.setHeader(Exchange.HTTP_METHOD, "GET");
        message.setHeader(Exchange.HTTP_URI, HttpAnswer.withoutQuery(remote.address()));
        message.setHeader(Exchange.HTTP_RAW_QUERY, remote.address().getRawQuery());
        authorization(remote.login()).ifPresent(login -> message.setHeader("Authorization", login));
        steps.known(claimed, HttpAnswer.name(remote.address())).ifPresent(input -> onlyIfChanged(message, input));
    }

    /** What came of it. */
    Fetched take(Claimed claimed, HttpAnswer answer) throws SourceOutage {
        if (answer.overloaded()) {
            throw new SourceOutage("The web server answers with status " + answer.status() + ".");
        }
        if (answer.unchanged()) {
            return steps.again(claimed);
        }
        Optional<String> refusal = answer.refusal();
        return refusal.isPresent()
                ? new Fetched(claimed, Optional.empty(), refusal, 0)
                : steps.pickUp(claimed, answer.shelf(settings.longestPickUp()));
    }

    private static void onlyIfChanged(Message message, Input read) {
        if (read.tag() != null) {
            message.setHeader("If-None-Match", read.tag());
        } else if (read.modified().isAfter(Instant.EPOCH)) {
            message.setHeader(
                    "If-Modified-Since",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(read.modified().atOffset(ZoneOffset.UTC)));
        }
    }

    private static Optional<String> authorization(Login login) {
        if (login instanceof Login.Bearer bearer) {
            return Optional.of("Bearer " + bearer.token().text());
        }
        if (login instanceof Login.Password password) {
            byte[] pair = (password.user() + ":" + password.password().text()).getBytes(StandardCharsets.UTF_8);
            return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return Optional.empty();
    }
}

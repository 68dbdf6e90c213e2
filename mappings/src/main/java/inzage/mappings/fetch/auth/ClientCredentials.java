package inzage.mappings.fetch.auth;

import inzage.mappings.definition.fetch.Ask.Writing;
import inzage.mappings.definition.fetch.Auth.Send;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Draft;
import inzage.mappings.fetch.message.Percent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A token for client and secret: RFC 6749, section 4.4. */
final class ClientCredentials implements Credentials {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Asked anew a little before the end: a call takes time, and clocks differ. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Address address;
    private final String client;
    private final String secret;
    private final Send send;
    private final List<Address.Pair> form;
    private @Nullable Held held;

    /** @param form what the token request holds beside its kind, client and secret */
    ClientCredentials(Address address, String client, String secret, Send send, List<Address.Pair> form) {
        this.address = address;
        this.client = client;
        this.secret = secret;
        this.send = send;
        this.form = List.copyOf(form);
    }

    @Override
    public Optional<Draft> first(Instant now) {
        return held != null && held.good(now) ? Optional.empty() : Optional.of(request());
    }

    private Draft request() {
        List<Address.Pair> fields = new ArrayList<>();
        fields.add(new Address.Pair("grant_type", "client_credentials"));
        if (send == Send.BODY) {
            fields.add(new Address.Pair("client_id", client));
            fields.add(new Address.Pair("client_secret", secret));
        }
        fields.addAll(form);
        Draft post = Draft.post(address, Writing.FORM.contentType(), Address.written(fields))
                .header("Accept", "application/json")
                .confidential();
        // Both are encoded before they are joined: RFC 6749, section 2.3.1.
        return send == Send.BASIC
                ? post.header("Authorization", Basic.header(Percent.encode(client), Percent.encode(secret)))
                : post;
    }

    @Override
    public boolean take(Answer answer, Instant now) {
        try {
            JsonNode given = JSON.readTree(answer.body());
            String token = given.path("access_token").asString("");
            long seconds = given.path("expires_in").asLong(0);
            Instant until = seconds > 0 ? now.plusSeconds(seconds).minus(margin(seconds)) : Instant.MAX;
            held = token.isEmpty() ? null : new Held(token, until);
        } catch (JacksonException e) {
            held = null;
        }
        return held != null;
    }

    /** Of a token that is good for less than a minute, half of that. */
    private static Duration margin(long seconds) {
        Duration half = Duration.ofSeconds(seconds).dividedBy(2);
        return half.compareTo(MARGIN) < 0 ? half : MARGIN;
    }

    @Override
    public Draft sign(Draft call) {
        String token = held == null ? "" : held.token();
        return call.header("Authorization", "Bearer " + token).confidential();
    }

    @Override
    public boolean renew() {
        boolean any = held != null;
        held = null;
        return any;
    }
}

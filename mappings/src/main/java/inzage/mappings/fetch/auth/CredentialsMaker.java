package inzage.mappings.fetch.auth;

import inzage.mappings.definition.Template;
import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.Auth.InDocument;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.write.AskWriter;
import inzage.mappings.fetch.write.Escape;
import inzage.mappings.fetch.write.TemplateWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** Makes credentials of what a definition says and a school gave. */
public final class CredentialsMaker {
    private static final int NONCE_BYTES = 16;

    private final AskWriter asks;
    private final TemplateWriter writer;
    private final BiFunction<Answer, InDocument, Optional<String>> documents;
    private final Clock clock;
    private final RandomGenerator random;

    /** @param documents finds the token in the answer to a login */
    public CredentialsMaker(
            AskWriter asks,
            TemplateWriter writer,
            BiFunction<Answer, InDocument, Optional<String>> documents,
            Clock clock,
            RandomGenerator random) {
        this.asks = asks;
        this.writer = writer;
        this.documents = documents;
        this.clock = clock;
        this.random = random;
    }

    /** Empty where an address that it needs cannot be made of what the school gave. */
    public Optional<Credentials> of(Auth auth) {
        if (auth instanceof Auth.OAuth2 oauth2) {
            return writer.address(oauth2.token()).map(address -> clientCredentials(oauth2, address));
        }
        if (auth instanceof Auth.Login login) {
            return asks.write(login.ask(), writer).map(draft -> new LoggedIn(draft, login, documents));
        }
        if (auth instanceof Auth.OAuth1 oauth1) {
            return Optional.of(
                    new Signing(text(oauth1.key()), text(oauth1.secret()), oauth1.signature(), clock, this::nonce));
        }
        return Optional.of(new FixedHeaders(headers(auth)));
    }

    private Map<String, String> headers(Auth auth) {
        if (auth instanceof Auth.Bearer bearer) {
            return Map.of("Authorization", "Bearer " + header(bearer.token()));
        }
        if (auth instanceof Auth.Basic basic) {
            return Map.of("Authorization", Basic.header(text(basic.user()), text(basic.password())));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        if (auth instanceof Auth.Header own) {
            own.headers().forEach((name, value) -> headers.put(name, header(value)));
        }
        return headers;
    }

    private Credentials clientCredentials(Auth.OAuth2 oauth2, Address address) {
        List<Address.Pair> form = new ArrayList<>();
        oauth2.scope()
                .flatMap(scope -> writer.value(scope, Escape.NONE))
                .ifPresent(scope -> form.add(new Address.Pair("scope", scope)));
        oauth2.form().forEach((name, value) -> form.add(new Address.Pair(name, text(value))));
        return new ClientCredentials(address, text(oauth2.client()), text(oauth2.secret()), oauth2.send(), form);
    }

    private String text(Template template) {
        return writer.text(template, Escape.NONE);
    }

    private String header(Template template) {
        return writer.text(template, Escape.HEADER).strip();
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

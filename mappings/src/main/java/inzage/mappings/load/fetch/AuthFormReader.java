package inzage.mappings.load.fetch;

import inzage.mappings.definition.fetch.Ask;
import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one form in which a call shows who asks. */
final class AuthFormReader {
    private static final List<String> FORMS = List.of("bearer", "basic", "header", "oauth2", "oauth1", "login");
    static final String WORDS = String.join(", ", FORMS);

    private final Templates templates;

    AuthFormReader(Templates templates) {
        this.templates = templates;
    }

    /** Empty where none is given. */
    Optional<Auth> read(Entries auth) {
        List<String> given = FORMS.stream().filter(auth::has).toList();
        if (given.size() > 1) {
            throw new DefinitionError(auth.at(given.get(1)), "one of " + WORDS + ", not several");
        }
        return given.stream().findFirst().map(form -> form(form, auth));
    }

    private Auth form(String form, Entries auth) {
        if (form.equals("bearer")) {
            return new Auth.Bearer(templates.text(auth, form));
        }
        if (form.equals("header")) {
            return new Auth.Header(templates.all(auth, form));
        }
        Entries entries = auth.entries(form).orElseThrow();
        Auth read =
                switch (form) {
                    case "basic" ->
                        new Auth.Basic(templates.text(entries, "user"), templates.text(entries, "password"));
                    case "oauth2" -> oauth2(entries);
                    case "oauth1" -> oauth1(entries);
                    default -> login(entries);
                };
        entries.done();
        return read;
    }

    private Auth oauth2(Entries oauth2) {
        return new Auth.OAuth2(
                templates.text(oauth2, "token"),
                templates.text(oauth2, "client"),
                templates.text(oauth2, "secret"),
                Words.one(oauth2, "send", Auth.Send.BASIC),
                templates.maybe(oauth2, "scope"),
                templates.all(oauth2, "form"));
    }

    private Auth oauth1(Entries oauth1) {
        return new Auth.OAuth1(
                templates.text(oauth1, "key"),
                templates.text(oauth1, "secret"),
                Words.one(oauth1, "method", Auth.Signature.HMAC_SHA1));
    }

    private Auth login(Entries login) {
        Ask ask = new AskReader(templates).read(login);
        return new Auth.Login(ask, token(login), put(login));
    }

    private Auth.Token token(Entries login) {
        if (login.node("token").filter(Node.Fields.class::isInstance).isPresent()) {
            Entries token = login.entries("token").orElseThrow();
            Auth.Token cookie = new Auth.InCookie(token.text("cookie"));
            token.done();
            return cookie;
        }
        return new Auth.InDocument(templates.path(login, "token"));
    }

    private static Auth.Put put(Entries login) {
        Entries put = login.entries("put")
                .orElseThrow(
                        () -> new DefinitionError(login.at(), "'put' is missing: { query | header | cookie: name }"));
        Auth.Where where =
                put.has("query") ? Auth.Where.QUERY : put.has("cookie") ? Auth.Where.COOKIE : Auth.Where.HEADER;
        Auth.Put read = new Auth.Put(where, put.text(where.name().toLowerCase(Locale.ROOT)));
        put.done();
        return read;
    }
}

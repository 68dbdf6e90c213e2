package inzage.mappings.load.fetch;

import inzage.mappings.definition.fetch.Ask;
import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.Auth.Certificate;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code auth}. */
final class AuthReader {
    private static final List<String> FORMS = List.of("bearer", "basic", "header", "oauth2", "oauth1", "login");

    private final Templates templates;

    AuthReader(Templates templates) {
        this.templates = templates;
    }

    /** How a call shows who asks, and what a connection shows. */
    record Read(Auth auth, Optional<Certificate> certificate) {}

    Read read(Node node, Mistakes mistakes) {
        return node instanceof Node.Items several
                ? new Read(chosen(several, mistakes), Optional.empty())
                : one(node, mistakes);
    }

    /** Several ways, each but the last with its {@code when}: what differs between the schools of one system. */
    private Auth chosen(Node.Items several, Mistakes mistakes) {
        List<Auth.Case> cases = new ArrayList<>();
        for (Node node : several.items()) {
            Entries way = Entries.of(node, mistakes);
            boolean last = cases.size() == several.items().size() - 1;
            if (way.has("when") == last) {
                throw new DefinitionError(way.at(), "of several ways each but the last has its 'when'");
            }
            Auth auth = plain(way);
            if (last) {
                return new Auth.Chosen(cases, auth);
            }
            cases.add(new Auth.Case(templates.condition(way, "when").orElseThrow(), auth));
            way.done();
        }
        throw new DefinitionError(several.at(), "'auth' is an empty list");
    }

    /** Without a certificate, which is the whole source's. */
    private Auth plain(Entries way) {
        List<String> given = given(way);
        if (given.size() != 1) {
            throw new DefinitionError(way.at(), "a way to show who asks is one of " + words());
        }
        return form(given.get(0), way);
    }

    private Read one(Node node, Mistakes mistakes) {
        if (node instanceof Node.Text text) {
            if (!text.value().equals("none")) {
                throw new DefinitionError(text.at(), "'auth' is none, or a mapping with one of " + words());
            }
            return new Read(new Auth.None(), Optional.empty());
        }
        Entries auth = Entries.of(node, mistakes);
        List<String> given = given(auth);
        Optional<Certificate> certificate = auth.node("certificate").map(at -> certificate(at, auth));
        auth.done();
        if (given.isEmpty() && certificate.isEmpty()) {
            throw new DefinitionError(auth.at(), "'auth' is none, or one of " + words() + ", certificate");
        }
        return new Read(given.isEmpty() ? new Auth.None() : form(given.get(0), auth), certificate);
    }

    private static List<String> given(Entries auth) {
        List<String> given = FORMS.stream().filter(auth::has).toList();
        if (given.size() > 1) {
            throw new DefinitionError(auth.at(given.get(1)), "one of " + words() + ", not several");
        }
        return given;
    }

    private static String words() {
        return String.join(", ", FORMS);
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

    private Certificate certificate(Node node, Entries auth) {
        if (node instanceof Node.Text) {
            return new Certificate(templates.text(auth, "certificate"), Optional.empty());
        }
        Entries certificate = Entries.of(node, auth.mistakes());
        Certificate read =
                new Certificate(templates.text(certificate, "store"), templates.maybe(certificate, "password"));
        certificate.done();
        return read;
    }
}

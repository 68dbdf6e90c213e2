package inzage.mappings.load.fetch;

import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.Auth.Certificate;
import inzage.mappings.expression.Expression;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code auth}. */
final class AuthReader {
    private final Templates templates;
    private final AuthFormReader forms;

    AuthReader(Templates templates) {
        this.templates = templates;
        this.forms = new AuthFormReader(templates);
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
            Optional<Expression> when = templates.condition(way, "when");
            way.done();
            if (last) {
                return new Auth.Chosen(cases, auth);
            }
            cases.add(new Auth.Case(when.orElseThrow(), auth));
        }
        throw new DefinitionError(several.at(), "'auth' is an empty list");
    }

    /** Without a certificate, which is the whole source's. */
    private Auth plain(Entries way) {
        Optional<Auth> given = forms.read(way);
        return given.orElseThrow(
                () -> new DefinitionError(way.at(), "a way to show who asks is one of " + AuthFormReader.WORDS));
    }

    private Read one(Node node, Mistakes mistakes) {
        if (node instanceof Node.Text text) {
            if (!text.value().equals("none")) {
                throw new DefinitionError(
                        text.at(), "'auth' is none, or a mapping with one of " + AuthFormReader.WORDS);
            }
            return new Read(new Auth.None(), Optional.empty());
        }
        Entries auth = Entries.of(node, mistakes);
        Optional<Auth> given = forms.read(auth);
        Optional<Certificate> certificate = auth.node("certificate").map(at -> certificate(at, auth));
        auth.done();
        if (given.isEmpty() && certificate.isEmpty()) {
            throw new DefinitionError(auth.at(), "'auth' is none, or one of " + AuthFormReader.WORDS + ", certificate");
        }
        return new Read(given.orElseGet(Auth.None::new), certificate);
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

package inzage.mappings.load.fetch;

import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.definition.fetch.CallFetch.Soap;
import inzage.mappings.definition.fetch.Fetch;
import inzage.mappings.definition.fetch.FileFetch;
import inzage.mappings.definition.fetch.PushFetch;
import inzage.mappings.expression.Declared;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads {@code fetch}. */
public final class FetchReader {
    private static final List<String> KINDS = List.of("files", "http", "soap", "push");

    private final Entries fetch;
    private final Templates templates;

    private FetchReader(Entries fetch, Declared names) {
        this.fetch = fetch;
        this.templates = new Templates(names);
    }

    /**
     * @param names what templates may name: parameters, {@code let}, tables, {@code run}
     * @param sets that rules for errors may name
     */
    public static Fetch read(Entries fetch, Declared names, Collection<String> sets) {
        String kind = fetch.text("kind");
        FetchReader reader = new FetchReader(fetch, names);
        Fetch read =
                switch (kind) {
                    case "files" -> reader.files();
                    case "http" -> reader.calls(Optional.empty(), sets);
                    case "soap" -> reader.calls(Optional.of(reader.soap()), sets);
                    case "push" -> new PushFetch();
                    default ->
                        throw new DefinitionError(
                                fetch.at("kind"),
                                "there is no fetch kind '" + kind + "'" + Nearest.choice(kind, KINDS));
                };
        fetch.done();
        return read;
    }

    private FileFetch files() {
        return new FileFetch(
                Words.one(fetch, "package", Packaging.FILE),
                fetch.maybe("ready").filter(ready -> !ready.startsWith("quiet")),
                Words.one(fetch, "take", Take.NEWEST));
    }

    private CallFetch calls(Optional<Soap> soap, Collection<String> sets) {
        AuthReader auth = new AuthReader(templates);
        AuthReader.Read read = fetch.node("auth")
                .map(node -> auth.read(node, fetch.mistakes()))
                .orElseGet(() -> new AuthReader.Read(new Auth.None(), Optional.empty()));
        return new CallFetch(
                templates.text(fetch, "url"),
                templates.all(fetch, "query"),
                templates.all(fetch, "headers"),
                read.auth(),
                read.certificate(),
                new PagesReader(templates).read(fetch),
                PaceReader.read(fetch),
                new ErrorsReader(templates, sets).read(fetch),
                soap);
    }

    private Soap soap() {
        return new Soap(templates.maybe(fetch, "header"), fetch.table("namespaces"));
    }
}

package inzage.connector.right.export;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.Kind;
import inzage.connector.right.inventory.Fate;
import inzage.connector.right.inventory.Holding;
import inzage.connector.right.search.Theirs;
import inzage.connector.store.CanonicalJsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Writes the bytes of somebody's documents as files of their own, called by kind and record id. */
final class Documents {
    private static final Map<String, String> EXTENSIONS = Map.of(
            "application/pdf", ".pdf",
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "text/plain", ".txt");

    private final NamedParameterJdbcTemplate jdbc;
    private final ZipOutputStream zip;

    Documents(NamedParameterJdbcTemplate jdbc, ZipOutputStream zip) {
        this.jdbc = jdbc;
        this.zip = zip;
    }

    void write(List<Holding> holdings, Theirs theirs) {
        for (Kind kind : Kind.all()) {
            holdings.stream()
                    .filter(holding -> kind.bulky() && holding.table().equals(kind.table()))
                    .filter(holding -> holding.fate() != Fate.NOBODYS)
                    .forEach(holding -> write(kind, holding, theirs));
        }
    }

    private void write(Kind kind, Holding holding, Theirs theirs) {
        String sql = "select record_id, content from " + holding.quoted() + " where "
                + theirs.sql(holding.whose().orElseThrow());
        jdbc.query(sql, theirs.parameters(), row -> {
            Canonical record = CanonicalJsonReader.read(kind, row.getString("content"));
            write(kind.name() + "-" + row.getString("record_id"), record);
        });
    }

    private void write(String name, Canonical record) {
        Optional<Content> content = component(record, "content").map(Content.class::cast);
        String type = component(record, "mediaType").map(Object::toString).orElse("");
        content.ifPresent(bytes -> entry("documents/" + name + EXTENSIONS.getOrDefault(type, ""), bytes.bytes()));
    }

    private static Optional<Object> component(Canonical record, String name) {
        return Kind.of(record).component(name).map(component -> component.of(record));
    }

    private void entry(String name, byte[] bytes) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("a copy cannot be written", e);
        }
    }
}

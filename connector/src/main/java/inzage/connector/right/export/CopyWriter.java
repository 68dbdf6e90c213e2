package inzage.connector.right.export;

import inzage.connector.right.Person;
import inzage.connector.right.search.Search;
import inzage.connector.right.search.Theirs;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes copies from one snapshot, some rows at a time. */
@Component
public class CopyWriter {
    private static final int ROWS = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final NamedParameterJdbcTemplate jdbc;
    private final Search search;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    public CopyWriter(DataSource database, Search search, PlatformTransactionManager transactions, Clock clock) {
        JdbcTemplate streaming = new JdbcTemplate(database);
        streaming.setFetchSize(ROWS);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
        this.search = search;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    void person(Person person, OutputStream out) {
        Copied copied =
                switch (person.sort()) {
                    case STUDENT -> Copied.STUDENT;
                    case GUARDIAN -> Copied.GUARDIAN;
                };
        snapshot.executeWithoutResult(status -> {
            Theirs theirs = search.of(person.school(), List.of(person.id())).keepingAccounts();
            try {
                ZipOutputStream zip = new ZipOutputStream(out);
                zip.putNextEntry(new ZipEntry("person.json"));
                json(
                        Map.of(
                                "school", person.school(),
                                "kind", person.sort().name().toLowerCase(Locale.ROOT),
                                "id", person.id().hex()),
                        copied,
                        List.of(theirs),
                        zip);
                zip.closeEntry();
                new Documents(jdbc, zip).write(copied.holdings(), theirs);
                zip.finish();
            } catch (IOException e) {
                throw new UncheckedIOException("a copy cannot be written", e);
            }
        });
    }

    void account(String account, OutputStream out) {
        snapshot.executeWithoutResult(
                status -> json(Map.of("account", account), Copied.ACCOUNT, search.ofAccount(account), out));
    }

    private void json(Map<String, String> about, Copied copied, List<Theirs> theirs, OutputStream out) {
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(open(out))) {
            json.writeStartObject();
            json.writeStringProperty("madeAt", clock.instant().toString());
            about.forEach(json::writeStringProperty);
            Set<String> persons = theirs.isEmpty() ? Set.of() : theirs.get(0).persons();
            new Sections(jdbc, copied, new Told(persons, copied.components()), json).write(theirs);
            json.writeEndObject();
        }
    }

    /** What is written behind it is somebody else's. */
    private static OutputStream open(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}

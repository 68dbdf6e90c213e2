package inzage.connector.sync;

import com.zaxxer.hikari.HikariDataSource;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.school.Holidays;
import inzage.connector.school.Packing;
import inzage.connector.school.Portion;
import inzage.connector.school.Remote;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.store.IdentityRows;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.JdbcSchoolReader;
import inzage.connector.store.RecordIds;
import inzage.connector.store.Stored;
import inzage.connector.store.StoredIndex;
import inzage.connector.sync.arrival.Arrivals;
import inzage.connector.sync.clearing.Clearings;
import inzage.connector.sync.landing.LandingSettings;
import inzage.connector.sync.plan.Lookup;
import inzage.connector.sync.reject.RejectRow;
import inzage.connector.sync.reject.Rejects;
import inzage.connector.sync.replay.Replays;
import inzage.connector.sync.retention.RetentionSettings;
import inzage.connector.sync.suppression.Suppressions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.unit.DataSize;

/** A school with sources whose mapping a test writes, on one database, with the steps of a run as routes take them. */
public final class TestSchool implements Schools, AutoCloseable {
    public static final String ID = "vechtstroom";

    /** Another school with the same sources, if it is said to be there. */
    static final String NEIGHBOUR = "oeverland";

    public final TestClock clock = new TestClock("2026-11-02T08:00:00Z");
    final Map<String, List<String>> owns = new HashMap<>();
    public final Map<String, Object> settings = new HashMap<>();
    public final Map<String, String> guards = new HashMap<>();
    final Set<RecordId> touched = new HashSet<>();
    final List<Boolean> silent = new ArrayList<>();
    public Runnable whenTouched = () -> {};
    Outlook outlook = school -> Optional.empty();
    public final JdbcClient jdbc;
    public final JdbcSchoolReader reader;
    public final SyncSteps steps;
    public final Syncs syncs;
    final Arrivals arrivals;
    final Replays replays;
    final Rejects rejects;
    public final Suppressions suppressions;
    public final Clearings clearings;

    private final Map<String, FakeMapping> mappings = new LinkedHashMap<>();
    private final Set<String> pushed = new HashSet<>();
    private Optional<String> board = Optional.empty();
    private boolean neighbour;
    private final Path home;
    private final HikariDataSource pool = new HikariDataSource();
    private int deliveries;
    /** How often somebody was told that people changed. */
    int peopleTold;

    public TestSchool(DataSource database, Path home) {
        this.home = home;
        pool.setDataSource(database);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        JdbcTemplate template = new JdbcTemplate(pool);
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        InstallationKey key = new InstallationKey(new byte[32]);
        this.jdbc = JdbcClient.create(template);
        this.reader = new JdbcSchoolReader(jdbc, this);
        Assembly assembly = new Assembly(
                this,
                new Lookup(new IdentityRows(template), new StoredIndex(jdbc, transactions), new RecordIds(key)),
                template,
                transactions,
                key,
                new LandingSettings(home.resolve("landing"), Duration.ofDays(14), DataSize.ofKilobytes(64)),
                new SyncSettings(Duration.ofMinutes(15)),
                new RetentionSettings(
                        Duration.ofDays(400), Duration.ofDays(300), Duration.ofDays(200), Duration.ofDays(100)),
                List.of(new Listener()),
                id -> outlook.of(id),
                clock);
        this.steps = assembly.steps;
        this.syncs = assembly.syncs;
        this.arrivals = assembly.arrivals;
        this.replays = assembly.replays;
        this.rejects = assembly.rejected;
        this.suppressions = assembly.suppressions;
        this.clearings = assembly.clearings;
    }

    /** What those hear who look again after a run. */
    private final class Listener implements AppliedChanges {
        @Override
        public void applied(String school, String source, long run, Set<RecordId> students, boolean quiet) {
            touched.addAll(students);
            silent.add(quiet);
            whenTouched.run();
        }

        @Override
        public void people(String school) {
            peopleTold++;
        }
    }

    /** Does what another node would do: outside any transaction that is open. */
    static void elsewhere(Runnable action) {
        CompletableFuture.runAsync(action).join();
    }

    public TestSchool source(String name, String... kinds) {
        Kind[] all = Arrays.stream(kinds).map(Records::kind).toArray(Kind[]::new);
        mappings.put(name, new FakeMapping(all));
        try {
            Files.createDirectories(folder(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A source whose data is pushed. */
    TestSchool pushed(String name, String... kinds) {
        pushed.add(name);
        return source(name, kinds);
    }

    /** Adds a school beside it, of the same board if it has one; what both have is picked up elsewhere. */
    TestSchool beside(Optional<String> common) {
        board = common;
        neighbour = true;
        return this;
    }

    /** What is mapped from now on, whatever is delivered. */
    public void script(String source, BiConsumer<Delivery, Receiver> script) {
        mapping(source).script(script);
    }

    FakeMapping mapping(String source) {
        return Objects.requireNonNull(mappings.get(source));
    }

    /** Delivers these records, of whose kinds nothing else exists. */
    public Run whole(String source, Mapped... records) {
        return run(source, RunMode.FULL, out -> {
            hand(out, records);
            mapping(source).kinds().forEach(kind -> out.whole(kind, Records.ALL));
        });
    }

    /** Delivers these records, and says nothing about others. */
    Run part(String source, Mapped... records) {
        return run(source, RunMode.FULL, out -> hand(out, records));
    }

    public static void hand(Receiver out, Mapped... records) {
        for (Mapped record : records) {
            out.accept(record);
        }
    }

    public Run run(String source, RunMode mode, Consumer<Receiver> script) {
        mapping(source).script((delivery, out) -> script.accept(out));
        drop(source);
        return again(source, mode);
    }

    /** Runs on what lies there. */
    public Run again(String source, RunMode mode) {
        return steps.apply(guarded(source, mode));
    }

    /** Runs on what lies there, for a part of it. */
    Run part(String source, Portion portion) {
        return steps.apply(guarded(request(source, portion)));
    }

    /** Takes a requested run to its end. */
    Run finish(long run) {
        return steps.apply(guarded(run));
    }

    Guarded guarded(String source, RunMode mode) {
        return guarded(request(source, mode));
    }

    /** Takes a run that was asked for. */
    Run take(long run) {
        return steps.apply(guarded(run));
    }

    private Guarded guarded(long run) {
        Claimed claimed = steps.claim(run).orElseThrow();
        return steps.guard(steps.plan(steps.land(claimed)));
    }

    long request(String source, RunMode mode) {
        return syncs.request(ID, source, mode, Trigger.BY_HAND, "test");
    }

    long request(String source, Portion portion) {
        return syncs.request(ID, source, portion, RunMode.FULL, Trigger.BY_HAND, "test");
    }

    /** Where what was landed for a source lies. */
    public Path landed(String source) {
        return home.resolve("landing").resolve(ID).resolve(source);
    }

    /** A new delivery, some time after the last. */
    public void drop(String source) {
        clock.advance(Duration.ofMinutes(1));
        drop(source, "delivery " + ++deliveries);
    }

    public void drop(String source, String content) {
        try {
            Path file = folder(source).resolve("delivery.csv");
            Files.writeString(file, content);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(10)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder(String source) {
        return home.resolve("in").resolve(source);
    }

    /** The connections that its reader uses. */
    public DataSource connections() {
        return pool;
    }

    <T extends Canonical> List<T> all(Class<T> kind) {
        return reader.all(ID, kind).stream().map(Stored::record).toList();
    }

    public <T extends Canonical> Stored<T> one(Class<T> kind, String key) {
        return reader.all(ID, kind).stream()
                .filter(stored -> stored.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + key));
    }

    List<RejectRow> openRejects(String source) {
        return rejects.page(ID, source, Rejects.Which.OPEN, OptionalLong.empty(), 100);
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    SchoolSetup setup() {
        return all().get(0);
    }

    @Override
    public List<SchoolSetup> all() {
        List<SourceSetup> sources = mappings.entrySet().stream()
                .map(entry ->
                        new SourceSetup(entry.getKey(), entry.getValue(), fetch(entry.getKey()), List.of(), guards))
                .toList();
        return Stream.of(ID, NEIGHBOUR)
                .filter(id -> neighbour || id.equals(ID))
                .map(id -> school(id, sources))
                .toList();
    }

    private SchoolSetup school(String id, List<SourceSetup> sources) {
        return new SchoolSetup(
                id,
                id,
                Optional.empty(),
                board,
                ZoneId.of("Europe/Amsterdam"),
                "nl",
                Holidays.none(),
                sources,
                owns,
                settings);
    }

    private SourceSetup.Fetch fetch(String source) {
        if (neighbour) {
            Remote web = new Remote.Http(URI.create("https://elsewhere.example/package.zip"), new Remote.Login.Open());
            return new SourceSetup.PickUp(
                    web,
                    new Packing(
                            SourceSetup.Packaging.ZIP,
                            Optional.empty(),
                            Duration.ofSeconds(2),
                            SourceSetup.Take.NEWEST));
        }
        return pushed.contains(source)
                ? new SourceSetup.Push(Map.of(), Set.of())
                : new SourceSetup.FolderFetch(
                        folder(source),
                        SourceSetup.Packaging.FOLDER,
                        Optional.empty(),
                        Duration.ofSeconds(2),
                        SourceSetup.Take.NEWEST);
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public void close() {
        pool.close();
    }
}

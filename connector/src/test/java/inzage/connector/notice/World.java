package inzage.connector.notice;

import static org.mockito.Mockito.mock;

import inzage.connector.account.letter.Envelopes;
import inzage.connector.canonical.RecordId;
import inzage.connector.notice.cause.Causes;
import inzage.connector.notice.message.LastLook;
import inzage.connector.notice.message.Mail;
import inzage.connector.notice.message.Outbox;
import inzage.connector.notice.message.Prepared;
import inzage.connector.notice.sight.Audience;
import inzage.connector.notice.sight.Item;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.notice.sight.Sight;
import inzage.connector.notice.sight.Sights;
import inzage.connector.publication.Viewer;
import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One school with accounts and what each may see, on a database of its own, at a time that only moves when told to. */
final class World implements Audience, Sights {
    static final String SCHOOL = TestSchool.SCHOOL;
    static final Duration GATHER = Duration.ofMinutes(1);

    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final Causes causes;
    final News news;
    final Outbox outbox;
    final LastLook lastLook;
    final Envelopes envelopes = mock();
    final ApplicationEventPublisher events;
    Optional<Instant> closing = Optional.empty();
    Optional<Instant> next = Optional.empty();
    Map<NoticeKind, Instant> released = Map.of();
    private final TestClock clock = new TestClock();
    private final Map<String, Map<RecordId, Map<NoticeKind, Map<RecordId, String>>>> seen = new HashMap<>();

    World(TestDatabase database) {
        this(database, Map.of());
    }

    World(TestDatabase database, Map<String, Object> settings) {
        DataSource source = database.fresh();
        jdbc = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        Map<String, Object> all = new HashMap<>(Map.of(
                "inzage.notices.gather", "1m",
                "inzage.notices.attempts", "3",
                "inzage.portal.address", "https://inzage.example/"));
        all.putAll(settings);
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
        context.register(NoticeParts.class);
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(source));
        context.registerBean(TransactionTemplate.class, () -> transactions);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(World.class, () -> this);
        context.registerBean(TestSchool.class);
        context.registerBean(Envelopes.class, () -> envelopes);
        context.refresh();
        events = context;
        causes = context.getBean(Causes.class);
        news = context.getBean(News.class);
        outbox = context.getBean(Outbox.class);
        lastLook = context.getBean(LastLook.class);
    }

    static RecordId id(String digit) {
        return new RecordId(digit.repeat(32));
    }

    void pass(Duration duration) {
        clock.pass(duration);
    }

    Instant now() {
        return clock.instant();
    }

    /** The account sees this version of a record from now on. */
    void shows(String account, RecordId student, NoticeKind kind, RecordId record, String version) {
        opens(account, student, kind).put(record, version);
    }

    void hides(String account, RecordId student, NoticeKind kind, RecordId record) {
        opens(account, student, kind).remove(record);
    }

    Map<RecordId, String> opens(String account, RecordId student, NoticeKind kind) {
        return seen.computeIfAbsent(account, this::member)
                .computeIfAbsent(student, s -> new EnumMap<>(NoticeKind.class))
                .computeIfAbsent(kind, k -> new HashMap<>());
    }

    private Map<RecordId, Map<NoticeKind, Map<RecordId, String>>> member(String account) {
        jdbc.sql("""
                insert into accounts (id, email, email_folded, password_hash, language, created_at)
                values (:id, :id, :id, '', 'nl', current_timestamp)""").param("id", account).update();
        jdbc.sql("insert into memberships (account, school, kind, state) values (:id, :school, 'GUARDIAN', 'ACTIVE')")
                .param("id", account)
                .param("school", SCHOOL)
                .update();
        return new HashMap<>();
    }

    /** The account is no member any more, as far as anybody can tell. */
    void leaves(String account) {
        seen.remove(account);
    }

    void closes(String account, RecordId student, NoticeKind kind) {
        seen.getOrDefault(account, Map.of())
                .getOrDefault(student, new EnumMap<>(NoticeKind.class))
                .remove(kind);
    }

    /** A run of the administration changed something about these students; everybody looks. */
    void run(RecordId... students) {
        causes.applied(SCHOOL, "administration", 1, Set.of(students), false);
        lookAll();
    }

    void lookAll() {
        news.claim(100).forEach(news::look);
    }

    /** What goes out now, a while after the news. */
    List<Mail> mails() {
        pass(GATHER);
        List<Mail> mails = new ArrayList<>();
        outbox.claim(100).forEach(claim -> {
            if (lastLook.prepare(claim) instanceof Prepared.Ready ready) {
                outbox.sent(claim);
                mails.add(ready.mail());
            }
        });
        return mails;
    }

    @Override
    public List<Viewer> of(String school, RecordId student, Instant at) {
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(student))
                .map(entry -> viewer(entry.getKey(), at))
                .toList();
    }

    @Override
    public Optional<Recipient> recipient(String school, String account, Instant at) {
        return Optional.ofNullable(seen.get(account))
                .map(known -> new Recipient(viewer(account, at), account + "@ouder.example", Locale.ENGLISH));
    }

    @Override
    public List<RecordId> children(Viewer viewer) {
        return List.copyOf(seen.getOrDefault(viewer.account(), Map.of()).keySet());
    }

    @Override
    public Sight look(Viewer viewer, RecordId student) {
        Map<NoticeKind, List<Item>> open =
                seen.getOrDefault(viewer.account(), Map.of()).getOrDefault(student, Map.of()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, kind -> kind.getValue().entrySet().stream()
                                .map(record -> new Item(kind.getKey(), student, record.getKey(), record.getValue()))
                                .toList()));
        return new Sight(SCHOOL, viewer.account(), student, open, closing, next, released);
    }

    private static Viewer viewer(String account, Instant at) {
        return new Viewer(
                account,
                SCHOOL,
                Viewer.Kind.GUARDIAN,
                Set.of(),
                Viewer.MembershipState.ACTIVE,
                Viewer.Surface.MAIL,
                Viewer.Intent.READ,
                at);
    }
}

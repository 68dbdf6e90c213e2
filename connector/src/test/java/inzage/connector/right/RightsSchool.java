package inzage.connector.right;

import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.right.erasure.ErasingParts;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Records;
import inzage.connector.sync.Reject;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.TestSchool;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A school with a student, a sibling, and a guardian of each, of whom everything is known that can be. */
public final class RightsSchool implements AutoCloseable {
    public static final String SOURCE = "administration";
    public static final String ANNA = "kanarie-anna";
    public static final String BRAM = "kanarie-bram";
    public static final Actor DESK = Actor.of("desk", Actor.Role.DESK, "r1");

    public final TestSchool school;
    public final Path home;
    public final Audit audit;
    public final ErasingParts erasing;
    public final Everywhere everywhere;

    /** What is delivered too. */
    public List<Mapped> beside = List.of();

    /** What cannot be accepted. */
    public List<Reject> rejects = List.of();

    public RightsSchool(TestDatabase database, Path home) {
        this.home = home;
        String[] kinds = Kind.all().stream().map(Kind::name).toArray(String[]::new);
        this.school = new TestSchool(database.fresh(), home).source(SOURCE, kinds);
        school.guards.put("withdrawn", "100%");
        this.audit = new Audit(school.jdbc, new JdbcTransactionManager(school.connections()), school.clock);
        this.erasing = new ErasingParts(school, audit, home);
        this.everywhere = new Everywhere(school.jdbc);
    }

    /** Delivers what is the school's and these, and keeps the rows for the next run. */
    public Run deliver(Filled... people) {
        List<Mapped> records = new ArrayList<>(Filled.shared());
        Arrays.stream(people).forEach(one -> records.addAll(one.all()));
        if (people.length > 1) {
            records.add(together(people));
        }
        records.addAll(beside);
        records.sort(Comparator.comparing(record -> Kind.of(record.record()).order()));
        return deliver(records.toArray(Mapped[]::new), words(people));
    }

    private Run deliver(Mapped[] records, String content) {
        school.clock.advance(Duration.ofMinutes(1));
        school.drop(SOURCE, content + school.clock.instant());
        school.script(SOURCE, (delivery, out) -> {
            TestSchool.hand(out, records);
            rejects.forEach(out::reject);
            Kind.all().forEach(kind -> out.whole(kind, Records.ALL));
            try (OutputStream kept = delivery.keep()) {
                kept.write(content.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return school.again(SOURCE, RunMode.FULL);
    }

    private static String words(Filled... people) {
        return String.join(" ", Arrays.stream(people).map(Filled::word).toList());
    }

    /** A lesson that is for several. */
    private static Mapped together(Filled... people) {
        LocalDateTime from = LocalDateTime.of(2026, 11, 3, 8, 30);
        List<Ref> students = Arrays.stream(people)
                .map(one -> Ref.key(one.key(Student.class)))
                .toList();
        return Records.of(
                "lesson",
                "together",
                Map.of(
                        "from",
                        from,
                        "through",
                        from.plusMinutes(50),
                        "status",
                        Lesson.Status.PLANNED,
                        "students",
                        students));
    }

    public RecordId student(String word) {
        return school.one(Student.class, new Filled(word).key(Student.class)).id();
    }

    public RecordId guardian(String word) {
        return school.one(Guardian.class, new Filled(word).key(Guardian.class)).id();
    }

    /** What people did with what is known of a student. */
    public Family family(String word) {
        return new Family(school.jdbc, TestSchool.ID, word, student(word), guardian(word)).written();
    }

    @Override
    public void close() {
        school.close();
    }
}

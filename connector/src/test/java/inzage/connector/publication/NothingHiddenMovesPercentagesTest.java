package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.absence;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.lesson;
import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.rejected;
import static inzage.connector.publication.rule.Samples.stored;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Lesson;
import inzage.connector.publication.rule.Samples;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is hidden of lessons and absences, for whatever reason, moves no percentage of attendance. */
class NothingHiddenMovesPercentagesTest {
    private static final Desk DESK = new Looking().desk;
    private static final LocalDate DAY = LocalDate.parse("2026-10-29");

    static {
        DESK.school.settings.put("modules", Samples.everything("guardians"));
    }

    @Property(tries = 150)
    void nothing_differs(@ForAll long seed) {
        Weeks weeks = new Weeks(new Random(seed));

        assertThat(seen(weeks.all())).isEqualTo(seen(weeks.shown()));
    }

    @Example
    void something_would_if_what_is_hidden_counted() {
        Set<Boolean> alike = new HashSet<>();
        LongStream.range(0, 50)
                .mapToObj(seed -> new Weeks(new Random(seed)))
                .forEach(weeks -> alike.add(seen(weeks.opened()).equals(seen(weeks.shown()))));

        assertThat(alike).contains(false);
    }

    private static Attendance seen(List<Stored<?>> records) {
        DESK.school.replace(Lesson.class, List.of());
        DESK.school.replace(Absence.class, List.of());
        records.forEach(DESK.school::with);
        return DESK.file.attendance(DESK.guardian(), STUDENT).orElseThrow();
    }

    /** Days with lessons and absences by chance, some of them hidden. */
    private static final class Weeks {
        private final Random random;
        private final List<Stored<?>> shown = new ArrayList<>();
        private final List<Stored<?>> hidden = new ArrayList<>();
        private final List<Stored<?>> opened = new ArrayList<>();

        Weeks(Random random) {
            this.random = random;
            for (int i = 0; i < 12; i++) {
                LocalDate day = DAY.minusDays(random.nextInt(20));
                int hour = 1 + random.nextInt(7);
                add(stored(id(200 + i), lesson(day.atTime(7 + hour, 30), "fromHour", hour, "students", refs(1))));
                if (random.nextBoolean()) {
                    add(stored(id(300 + i), absence(day, "fromHour", hour)));
                }
            }
        }

        List<Stored<?>> shown() {
            return shown;
        }

        List<Stored<?>> all() {
            return join(hidden);
        }

        /** As if nothing hid what is hidden. */
        List<Stored<?>> opened() {
            return join(opened);
        }

        private List<Stored<?>> join(List<Stored<?>> more) {
            List<Stored<?>> all = new ArrayList<>(shown);
            all.addAll(more);
            return all;
        }

        private <T extends Canonical> void add(Stored<T> record) {
            switch (random.nextInt(5)) {
                case 0 -> hide(record, withheld(record));
                case 1 -> hide(record, rejected(record));
                default -> shown.add(record);
            }
        }

        private void hide(Stored<?> record, Stored<?> closed) {
            opened.add(record);
            hidden.add(closed);
        }
    }
}

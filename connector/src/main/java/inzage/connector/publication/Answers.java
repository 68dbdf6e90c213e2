package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.publication.average.OwnAverages;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.reading.MentorsReader;
import inzage.connector.publication.reading.NamesReader;
import inzage.connector.publication.rule.result.ExamLike;
import inzage.connector.publication.rule.result.Released;
import inzage.connector.publication.setting.AverageMode;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.SchoolReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes answers of decisions: with names, freshness and nothing that is hidden. */
@Component
class Answers {
    private final SchoolReader store;

    Answers(SchoolReader store) {
        this.store = store;
    }

    Optional<Profile> profile(Asking asking) {
        Decision<Student> decision = asking.profile();
        return Asking.shown(decision).stream().findFirst().map(shown -> profile(asking, decision, shown));
    }

    private Profile profile(Asking asking, Decision<Student> decision, Shown<Student> student) {
        Viewer viewer = asking.viewer();
        Calendar calendar = asking.facts().calendar();
        Optional<Shown<Enrolment>> enrolment = asking.enrolmentOfToday();
        List<Shown<?>> shown = new ArrayList<>(List.of(student));
        enrolment.ifPresent(shown::add);
        return new Profile(
                new Answer<>(
                        List.of(student),
                        names(asking)
                                .of(
                                        viewer.school(),
                                        shown,
                                        new MentorsReader(
                                                        asking.reader(),
                                                        asking.facts().settings())
                                                .of(viewer, student, calendar)),
                        asking.reader().freshness(viewer.school(), Student.class),
                        decision.next()),
                enrolment);
    }

    <T extends Canonical> Optional<Answer<T>> current(Asking asking, Module module, Class<T> kind) {
        return open(asking, asking.current(module, kind), kind);
    }

    <T extends Canonical> Optional<Answer<T>> dated(Asking asking, Module module, Class<T> kind, DateRange days) {
        return open(asking, asking.dated(module, kind, days), kind);
    }

    Optional<Agenda> agenda(Asking asking, DateRange days) {
        return agenda(asking, asking.dated(Module.AGENDA, Lesson.class, days));
    }

    /** Empty also if that lesson may not be seen: there is nothing else to say about it. */
    Optional<Agenda> lesson(Asking asking, RecordId lesson) {
        return agenda(asking, asking.lesson(lesson))
                .filter(agenda -> !agenda.lessons().shown().isEmpty());
    }

    private Optional<Agenda> agenda(Asking asking, Decision<Lesson> decision) {
        if (!decision.open()) {
            return Optional.empty();
        }
        List<Shown<Homework>> homework = asking.homework(Asking.shown(decision));
        return Optional.of(new Agenda(answer(asking, decision, Lesson.class, homework), homework));
    }

    Optional<GradeBook> gradeBook(Asking asking) {
        Decision<Result> decision = asking.results();
        return open(asking, decision, Result.class).map(answer -> gradeBook(asking, decision, answer));
    }

    private GradeBook gradeBook(Asking asking, Decision<Result> decision, Answer<Result> answer) {
        Facts facts = asking.facts();
        Set<RecordId> exams = decision.visible()
                .filter(decided ->
                        ExamLike.is(decided.version().record(), facts.settings().exam()))
                .map(Decision.Decided::id)
                .collect(Collectors.toSet());
        return new GradeBook(
                answer,
                exams,
                averages(asking, decision),
                facts.calendar().yearOf(facts.calendar().day(asking.viewer().now())),
                Asking.shown(asking.current(Module.ENROLMENTS, Enrolment.class)));
    }

    private static NamesReader names(Asking asking) {
        return new NamesReader(asking.reader(), asking.facts().settings());
    }

    Names names(Viewer viewer, Settings inForce, List<Shown<?>> shown) {
        return new NamesReader(store, inForce).of(viewer.school(), shown, List.of());
    }

    private static List<OwnAverage> averages(Asking asking, Decision<Result> decision) {
        Settings settings = asking.facts().settings();
        if (settings.averages() != AverageMode.OWN) {
            return List.of();
        }
        return settings.releases().atOnce()
                ? OwnAverages.of(decision, settings)
                : OwnAverages.of(decision, asking.resultsThen(), settings);
    }

    /** Empty where the viewer may not know that there is such a slice. */
    <T extends Canonical> Optional<Answer<T>> open(Asking asking, Decision<T> decision, Class<T> kind) {
        return decision.open() ? Optional.of(answer(asking, decision, kind, List.of())) : Optional.empty();
    }

    /**
     * @param besides what is shown with it, to be named too
     */
    private <T extends Canonical> Answer<T> answer(
            Asking asking, Decision<T> decision, Class<T> kind, List<? extends Shown<?>> besides) {
        String school = asking.viewer().school();
        List<Shown<T>> shown = Asking.shown(decision);
        List<Shown<?>> named = new ArrayList<>(shown);
        named.addAll(besides);
        return new Answer<>(
                shown,
                names(asking).of(school, named, List.of()),
                asking.updatedAt(kind),
                decision.next(),
                decision.next(Released.ID));
    }
}

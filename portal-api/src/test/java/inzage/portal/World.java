package inzage.portal;

import static inzage.portal.People.CHILD;
import static inzage.portal.People.MOTHER;
import static inzage.portal.People.id;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import inzage.connector.access.LinkToConfirm;
import inzage.connector.access.Links;
import inzage.connector.backup.Backup;
import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Lesson;
import inzage.connector.consent.ConsentView;
import inzage.connector.consent.ConsentView.GuardianConsent;
import inzage.connector.consent.Consents;
import inzage.connector.publication.Agenda;
import inzage.connector.publication.Answer;
import inzage.connector.publication.Child;
import inzage.connector.publication.GradeBook;
import inzage.connector.publication.Module;
import inzage.connector.publication.Profile;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Shown;
import inzage.connector.publication.Viewer;
import inzage.connector.restoration.Maintenance;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.Secret;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.Push;
import inzage.connector.school.SourceSetup.Upload;
import inzage.connector.sync.Counts;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.RunState;
import inzage.connector.sync.SourceStatus;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.arrival.Arrivals;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.mockito.invocation.InvocationOnMock;

/** What the rest of the program says: the child is shown to its mother and to itself, one link waits, one source ran. */
public class World {
    private static final Instant NEXT_RUN = Instant.parse("2026-11-03T00:30:00Z");
    public static final Run RUN = run();

    /** Keys and certificates of the source that is pushed. */
    public static final Push PUSH = new Push(
            Map.of(
                    "autumn",
                    new Secret("Kanarie-autumn-0123456789abcdefghij"),
                    "spring",
                    new Secret("Kanarie-spring-0123456789abcdefghij")),
            Set.of());

    private final Publication publication;
    private final Consents consents;
    private final Links links;
    private final Syncs syncs;
    private final Arrivals arrivals;
    private final Schools schools;
    private final Backup backup;
    private final Maintenance maintenance;
    private final Deciding deciding;
    private final Welcoming welcoming;

    World(
            Publication publication,
            Consents consents,
            Links links,
            Syncs syncs,
            Arrivals arrivals,
            Schools schools,
            Backup backup,
            Maintenance maintenance,
            Deciding deciding,
            Welcoming welcoming) {
        this.publication = publication;
        this.consents = consents;
        this.links = links;
        this.syncs = syncs;
        this.arrivals = arrivals;
        this.schools = schools;
        this.backup = backup;
        this.maintenance = maintenance;
        this.deciding = deciding;
        this.welcoming = welcoming;
    }

    /** As told here, whatever a test before arranged. */
    public void arrange() {
        reset(publication, consents, links, syncs, arrivals, schools, backup, maintenance);
        when(backup.writeAtHome()).thenReturn(Path.of("/srv/inzage/backups/one.zip"));
        schools();
        show();
        consents();
        links();
        syncs();
        arrivals();
        deciding.arrange();
        welcoming.arrange();
    }

    public void showGrades(GradeBook book) {
        when(publication.gradeBook(any(), eq(CHILD))).thenAnswer(call -> toFamily(call, () -> book));
        when(publication.results(any(), eq(CHILD))).thenAnswer(call -> toFamily(call, book::results));
    }

    public void showAbsences(Answer<Absence> absences) {
        when(publication.absences(any(), eq(CHILD))).thenAnswer(call -> toFamily(call, () -> absences));
    }

    public void showAgenda(List<Shown<Lesson>> lessons, List<Shown<Homework>> homework) {
        when(publication.agenda(any(), eq(CHILD), any()))
                .thenAnswer(call -> toFamily(call, () -> new Agenda(Records.answer(lessons), homework)));
        when(publication.homework(any(), eq(CHILD), any()))
                .thenAnswer(call -> toFamily(call, () -> Records.answer(homework)));
        lessons.forEach(lesson -> when(publication.lesson(any(), eq(CHILD), eq(lesson.id())))
                .thenAnswer(call -> toFamily(call, () -> new Agenda(Records.answer(List.of(lesson)), homework))));
    }

    private void show() {
        Profile profile = new Profile(
                Records.answer(List.of(Records.student())), Optional.of(Records.enrolment(70, "2026-2027", "Havo")));
        Answer<Enrolment> enrolments = Records.answer(List.of(Records.enrolment(70, "2026-2027", "Havo")));
        when(publication.children(any()))
                .thenAnswer(call -> toFamily(call, World::child).stream().toList());
        when(publication.profile(any(), eq(CHILD))).thenAnswer(call -> toFamily(call, () -> profile));
        when(publication.enrolments(any(), eq(CHILD))).thenAnswer(call -> toFamily(call, () -> enrolments));
        showAbsences(Records.answer(List.of(Records.absence(80, "2026-10-30", 8))));
        showAgenda(
                List.of(Records.lesson(100, "2026-11-02T08:30", Lesson.Status.PLANNED)),
                List.of(Records.homework(110, "2026-11-02", 100)));
        showGrades(new GradeBook(
                Records.answer(List.of(Records.test(90, Records.DUTCH, "2026-2027", "7.2", "2026-10-01"))),
                Set.of(),
                List.of(),
                "2026-2027",
                List.of()));
    }

    private static Child child() {
        return new Child(CHILD, Child.State.VISIBLE, "Noor", "de", "Graaf", Set.of(Module.RESULTS), Optional.empty());
    }

    private static <T> Optional<T> toFamily(InvocationOnMock call, Supplier<T> answer) {
        Viewer viewer = call.getArgument(0);
        boolean family = viewer.persons().contains(MOTHER) || viewer.persons().contains(CHILD);
        return family ? Optional.of(answer.get()) : Optional.empty();
    }

    private void consents() {
        var mother = new GuardianConsent(MOTHER, Optional.of("M. de Graaf"), true, true, Set.of());
        when(consents.view("waterkant", CHILD)).thenReturn(new ConsentView(true, List.of(mother)));
        when(consents.view("waterkant", People.MINOR)).thenReturn(new ConsentView(false, List.of(mother)));
    }

    private void links() {
        when(links.toConfirm(eq("waterkant"), any()))
                .thenReturn(List.of(new LinkToConfirm(
                        CHILD, MOTHER, "Noor de Graaf", "M. de Graaf", "moeder", Instant.EPOCH, Set.of())));
        when(links.confirmAll(anyString(), anyInt(), any(), any())).thenReturn(OptionalInt.empty());
        when(links.confirmAll(eq("waterkant"), eq(1), any(), any())).thenReturn(OptionalInt.of(1));
    }

    private void syncs() {
        when(syncs.sources())
                .thenReturn(List.of(new SourceStatus(
                        "waterkant",
                        "administration",
                        "table",
                        false,
                        Optional.of(RUN),
                        null,
                        Optional.of(NEXT_RUN),
                        Optional.empty(),
                        1)));
        when(syncs.request(any(), any(), any(), any(), any())).thenReturn(RUN.id());
        when(syncs.run(RUN.id())).thenReturn(Optional.of(RUN));
        when(syncs.runs(eq("waterkant"), eq("administration"), anyInt())).thenReturn(List.of(RUN));
    }

    private void arrivals() {
        when(arrivals.open(any(), any())).thenAnswer(call -> new MemorySet());
        when(arrivals.accept(any(), any(), any(), any())).thenReturn(OptionalLong.of(RUN.id()));
    }

    private void schools() {
        when(schools.find(anyString())).thenReturn(Optional.empty());
        when(schools.find("waterkant")).thenReturn(Optional.of(school("waterkant", "Waterkant")));
        when(schools.find("berkenhof")).thenReturn(Optional.of(school("berkenhof", "De Berkenhof")));
    }

    private static SchoolSetup school(String id, String name) {
        FolderFetch fetch = mock();
        SourceSetup source = new SourceSetup("administration", mock(), fetch, List.of(), Map.of());
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        SourceSetup files = new SourceSetup("files", mock(), new Upload(), List.of(), Map.of());
        SourceSetup push = new SourceSetup("push", mock(), PUSH, List.of(), Map.of());
        return new SchoolSetup(
                id, name, Optional.empty(), zone, "nl", List.of(source, files, push), Map.of(), Map.of());
    }

    private static Run run() {
        return new Run(
                7,
                "waterkant",
                "administration",
                RunState.APPLIED_WITH_REJECTS,
                RunMode.FULL,
                Trigger.BY_HAND,
                id(9).hex(),
                Records.FRESH,
                Records.FRESH,
                Records.FRESH,
                Map.of("result", new Counts(2, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0)),
                100,
                Map.of("plan", 5L),
                "1",
                "1",
                "abc",
                "{\"samples\":[]}",
                null);
    }
}

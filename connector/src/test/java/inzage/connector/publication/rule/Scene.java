package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;

import inzage.connector.access.AccessDecision;
import inzage.connector.access.restriction.Restriction;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.consent.Consent;
import inzage.connector.exam.Determination;
import inzage.connector.exam.ExamHold;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Decide;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Slice;
import inzage.connector.publication.release.Floors;
import inzage.connector.publication.release.ReleaseSettings;
import inzage.connector.publication.release.Releases;
import inzage.connector.publication.release.SchoolDays;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A guardian with every right looks at a student of fourteen at a school that publishes everything; tests change one thing. */
final class Scene {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final Map<String, Object> EVERYTHING = Map.of(
            "modules",
            Samples.everything("guardians", "students"),
            "noteCategories",
            Map.of("guardians", List.of("gesprek"), "students", List.of("gesprek")),
            "exam",
            Map.of("partsAsTests", "false"));

    boolean maintenance;
    Viewer.Kind kind = Viewer.Kind.GUARDIAN;
    Viewer.Surface surface = Viewer.Surface.PAGE;
    Viewer.MembershipState state = Viewer.MembershipState.ACTIVE;
    Set<RecordId> persons = Set.of(GUARDIAN);
    Instant now = Instant.parse("2026-11-02T09:00:00Z");
    Optional<Module> module = Optional.of(Module.RESULTS);
    Map<String, Object> settings = new HashMap<>(EVERYTHING);
    final Map<String, Object> student =
            new HashMap<>(Map.of("birthDate", LocalDate.parse("2012-05-04"), "attending", Ynu.YES));
    final Map<String, Object> guardian = new HashMap<>(Map.of("familyName", "Specht"));
    List<Stored<Guardianship>> links = List.of(link("portalAccess", Ynu.YES));
    List<Guardian> others = new ArrayList<>();
    List<AccessDecision> decisions = new ArrayList<>();
    List<Consent> consents = new ArrayList<>();
    List<Determination> determinations = new ArrayList<>();
    List<ExamHold> holds = new ArrayList<>();
    List<OpenReject> rejects = new ArrayList<>();
    final List<Restriction> restrictions = new ArrayList<>();
    Facts.Placement placement = new Facts.Placement(List.of(), true, List.of());
    List<SchoolYear> years = List.of();
    List<Stored<SchoolYear>> storedYears = List.of();
    Floors floors = Floors.NONE;

    /** A link between guardian and student; {@code more} are pairs of component and value. */
    static Stored<Guardianship> link(Object... more) {
        Map<String, Object> values = new HashMap<>(Map.of("student", Ref.id(STUDENT), "guardian", Ref.id(GUARDIAN)));
        for (int i = 0; i < more.length; i += 2) {
            values.put((String) more[i], more[i + 1]);
        }
        return stored(id(21), record(Guardianship.class, values));
    }

    private static Object toEverybody(Module module) {
        List<String> everybody = List.of("guardians", "students");
        return module == Module.NOTES || module == Module.PLANS
                ? Map.of("for", everybody, "from", "beginning")
                : everybody;
    }

    Scene at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Scene asStudent() {
        kind = Viewer.Kind.STUDENT;
        persons = Set.of(STUDENT);
        links = List.of();
        return this;
    }

    Scene decided(AccessDecision.Kind decision) {
        decisions.add(new AccessDecision(1, STUDENT, GUARDIAN, decision, "desk", Samples.LONG_AGO, null));
        return this;
    }

    Scene consented(String given, @Nullable String withdrawn, Module... modules) {
        consents.add(new Consent(
                consents.size(),
                STUDENT,
                GUARDIAN,
                Set.of(modules),
                Instant.parse(given),
                withdrawn == null ? null : Instant.parse(withdrawn)));
        return this;
    }

    Viewer viewer() {
        return new Viewer("account", SCHOOL, kind, persons, state, surface, Viewer.Intent.READ, now);
    }

    /** Switches the module that is looked at on for guardians, with what else is said about it. */
    Scene module(Map<String, ?> said) {
        Map<String, Object> written = new HashMap<>(said);
        written.put("for", List.of("guardians"));
        settings.put("modules", Map.of(module.orElseThrow().word(), written));
        return this;
    }

    Stored<Student> storedStudent() {
        return stored(STUDENT, record(Student.class, student));
    }

    Facts facts() {
        return facts(storedStudent());
    }

    Facts facts(Stored<Student> about) {
        Facts.Rights rights = new Facts.Rights(
                links, List.of(stored(GUARDIAN, record(Guardian.class, guardian))), decisions, consents, others);
        return new Facts(
                maintenance,
                Settings.parse(settings).settings(),
                new Calendar(ZONE, years),
                about,
                kind == Viewer.Kind.GUARDIAN
                        ? rights
                        : new Facts.Rights(List.of(), List.of(), List.of(), List.of(), others),
                placement,
                new Facts.Exams(determinations, holds, rejects),
                releases(),
                restrictions);
    }

    Releases releases() {
        ReleaseSettings inForce = Settings.parse(settings).settings().releases();
        return new Releases(inForce, ZONE, new SchoolDays(storedYears, inForce.holidays()), floors);
    }

    <T extends Canonical> Decision<T> decide(List<Stored<T>> versions) {
        return decide(versions, facts());
    }

    <T extends Canonical> Decision<T> decide(List<Stored<T>> versions, Facts facts) {
        return new Decide(RulesInForce.LIST, (rule, failure) -> {
                    throw failure;
                })
                .decide(viewer(), Slice.of(STUDENT, module, versions), facts);
    }

    /** Why nothing of the child's module may be seen; empty if it may. */
    Optional<Reason> closedBy() {
        return decide(List.<Stored<Student>>of()).closedBy();
    }

    /** The reason's word, or VISIBLE: as tables of cases write it. */
    String outcome() {
        return closedBy().map(Reason::name).orElse("VISIBLE");
    }

    Optional<Instant> next() {
        return decide(List.<Stored<Student>>of()).next();
    }
}

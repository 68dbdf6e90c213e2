package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.record;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vectors about the rest of a file and about what schools publish. */
final class FileVectors {
    private FileVectors() {}

    /** */
    static String onDashboard(VectorScene scene) {
        boolean on = "on".equals(scene.text("module"));
        String dashboard = "on".equals(scene.text("dashboard")) ? "shown" : "hidden";
        scene.module(Module.ABSENCES, Map.of("for", on ? List.of("guardians") : List.of(), "dashboard", dashboard));
        scene.with(record(
                Absence.class,
                Map.of(
                        "student",
                        Ref.id(STUDENT),
                        "date",
                        LocalDate.ofInstant(scene.now, VectorScene.ZONE),
                        "kind",
                        Absence.Kind.SICK,
                        "reasonBy",
                        Absence.ReasonBy.GUARDIAN)));
        if (scene.visitor.get(scene.now, "/api/v1/dashboard").body().contains("sick")) {
            return "VISIBLE";
        }
        // The desk is told about pages: what is open there and not on the dashboard is not shown on the dashboard.
        boolean onPage = scene.visitor.file(scene.now, "absences").contains("sick");
        return onPage ? "HIDDEN NOT_ON_DASHBOARD" : scene.hidden(Module.ABSENCES);
    }

    /** */
    static String dated(VectorScene scene) {
        String start = Optional.ofNullable(scene.text("start")).orElse("beginning");
        scene.module(Module.NOTES, Map.of("for", List.of("guardians"), "from", start, "history", "shown"));
        scene.school.desk.school.settings.put("noteCategories", Map.of("guardians", List.of("gesprek")));
        scene.with(record(
                Note.class,
                Map.of(
                        "student",
                        Ref.id(STUDENT),
                        "category",
                        "gesprek",
                        "date",
                        LocalDate.parse(scene.given.get("item").asString()),
                        "text",
                        VectorScene.MARK,
                        "veto",
                        Ynu.NO)));
        return scene.outcome(scene.visitor.file(scene.now, "notes"), Module.NOTES);
    }

    /** */
    static String published(VectorScene scene) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "title",
                VectorScene.MARK,
                "date",
                LocalDate.EPOCH,
                "text",
                "Vrij",
                "audience",
                Audience.wholeSchool()));
        Optional.ofNullable(scene.text("from")).ifPresent(day -> values.put("publishFrom", LocalDate.parse(day)));
        Optional.ofNullable(scene.text("through")).ifPresent(day -> values.put("publishThrough", LocalDate.parse(day)));
        scene.module(Module.NEWS, Map.of("for", List.of("guardians"), "history", "shown"));
        scene.with(record(NewsItem.class, values));
        return scene.outcome(scene.visitor.news(scene.now), Module.NEWS);
    }

    /** */
    static String locked(VectorScene scene) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "student",
                Ref.id(STUDENT),
                "schoolYear",
                "2026-2027",
                "title",
                VectorScene.MARK,
                "mediaType",
                "text/plain"));
        values.put("locked", scene.given.get("locked").asBoolean() ? Ynu.YES : Ynu.NO);
        Optional.ofNullable(scene.text("visibleFrom"))
                .map(moment -> LocalDateTime.parse(moment.replace(" local", "")))
                .ifPresent(local ->
                        values.put("visibleFrom", local.atZone(VectorScene.ZONE).toInstant()));
        scene.module(Module.REPORTS, Map.of("for", List.of("guardians")));
        scene.with(record(Report.class, values));
        return scene.outcome(scene.visitor.file(scene.now, "reports"), Module.REPORTS);
    }
}

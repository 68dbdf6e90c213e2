package inzage.portal.dashboard;

import static java.util.Map.entry;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.publication.Names;
import inzage.connector.publication.Overview.Line;
import inzage.portal.child.SubjectView;
import inzage.portal.result.GradeText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that is new; the module's own page tells the rest. */
@Schema(name = "DashboardLine")
record LineView(
        @Schema(example = "results") String module,
        String id,
        LocalDate date,
        @Nullable SubjectView subject,

        @Schema(description = "What it is called, in the school's words, or the kind it is of.") @Nullable
        String title,

        @Schema(description = "The grade of a result.") @Nullable
        String grade) {

    private static final Map<Class<? extends Canonical>, Function<Canonical, @Nullable String>> TITLES = Map.ofEntries(
            title(Result.class, Result::title),
            title(Absence.class, absence -> word(absence.kind())),
            title(Note.class, Note::category),
            title(SupportPlan.class, SupportPlan::title),
            title(Report.class, Report::title),
            title(StandardTest.class, StandardTest::test),
            title(Incident.class, Incident::kind),
            title(NewsItem.class, NewsItem::title),
            title(Activity.class, Activity::title),
            title(Document.class, Document::title));

    static List<LineView> all(List<Line> lines, Names names) {
        return lines.stream().map(line -> of(line, names)).toList();
    }

    private static LineView of(Line line, Names names) {
        Canonical record = line.shown().value();
        return new LineView(
                line.module().word(),
                line.shown().id().hex(),
                line.day(),
                SubjectView.ofNullable(subject(record), names),
                TITLES.getOrDefault(record.getClass(), untitled -> null).apply(record),
                record instanceof Result result ? GradeText.of(result.grade()) : null);
    }

    private static @Nullable Ref subject(Canonical record) {
        return Names.subjectOf(record).orElse(null);
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T extends Canonical>
            Map.Entry<Class<? extends Canonical>, Function<Canonical, @Nullable String>> title(
                    Class<T> kind, Function<T, @Nullable String> title) {
        return entry(kind, record -> title.apply(kind.cast(record)));
    }
}

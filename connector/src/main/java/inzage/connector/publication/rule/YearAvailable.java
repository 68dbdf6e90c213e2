package inzage.connector.publication.rule;

import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * hides what belongs to an earlier school year, unless the school shows the module's history, and to a year not yet begun,
 * until the school says so: a placement tells a promotion. The profile belongs to no year.
 */
final class YearAvailable implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-23";
    }

    /** What is out of sight in another year was never kept from the viewer. */
    @Override
    public boolean hidesAverages() {
        return false;
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        return RecordYear.of(version.record(), question.facts().calendar())
                .map(year -> question.worked().out(Years.class, Years::new).of(year, question))
                .orElse(Verdict.PASSES);
    }

    private static Verdict of(String year, Question question) {
        Calendar calendar = question.facts().calendar();
        Settings settings = question.facts().settings();
        LocalDate from = visibleFrom(year, settings, calendar);
        LocalDate over = calendar.overFrom(year);
        boolean history = question.module()
                .map(module -> settings.module(module).history())
                .orElse(true);
        LocalDate today = question.today();
        boolean shown = !today.isBefore(from) && (history || today.isBefore(over));
        Optional<Instant> until = calendar.nextStart(history ? List.of(from) : List.of(from, over), question.now());
        return shown ? Verdict.passesUntil(until) : Verdict.hidesUntil(Reason.YEAR_NOT_AVAILABLE, until);
    }

    /** The school's day counts for the year after the one that it lies in, and for no other. */
    private static LocalDate visibleFrom(String year, Settings settings, Calendar calendar) {
        LocalDate first = calendar.firstDay(year);
        Optional<LocalDate> said = settings.nextYearVisibleFrom()
                .filter(day -> day.isBefore(first) && !day.isBefore(calendar.firstDay(calendar.preceding(year))));
        return said.orElse(first);
    }

    /** What is said of each year, which is the same for all records of it. */
    private static final class Years {
        private final Map<String, Verdict> said = new HashMap<>();

        Verdict of(String year, Question question) {
            return said.computeIfAbsent(year, other -> YearAvailable.of(other, question));
        }
    }
}

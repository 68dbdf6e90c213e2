package inzage.connector.publication.setting;

import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.release.ReleaseSettings;
import inzage.connector.publication.setting.module.ModuleSettings;
import inzage.connector.store.Stored;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a school publishes. What is not said, or said wrongly, is closed.
 *
 * @param maintenance the desk closed the portal for now
 * @param minorsOnly the school declared, with a name and a date, that it has no students of age
 * @param modules a module that is not named is off
 * @param noteCategories which categories of notes each audience sees, in lower case
 * @param nextYearVisibleFrom the day from which the school year after the one that it lies in is shown
 * @param leavers how long a person is kept after their last right; empty for as long as the installation keeps them
 * @param closedSources those whose records operators closed, by name
 */
public record Settings(
        boolean maintenance,
        AccessMode access,
        boolean minorsOnly,
        Map<Module, ModuleSettings> modules,
        Map<Viewer.Kind, Set<String>> noteCategories,
        Optional<LocalDate> nextYearVisibleFrom,
        Optional<Duration> leavers,
        AverageMode averages,
        OwnAverageSettings own,
        WeightsShown weights,
        FieldSettings fields,
        ExamSettings exam,
        ReleaseSettings releases,
        MemberSettings members,
        Set<String> closedSources) {
    /** Nothing is published. */
    public static final Settings CLOSED = new Settings(
            false,
            AccessMode.CONFIRM,
            false,
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            AverageMode.SOURCE,
            OwnAverageSettings.DEFAULT,
            WeightsShown.NONE,
            FieldSettings.CLOSED,
            ExamSettings.CLOSED,
            ReleaseSettings.AT_ONCE,
            MemberSettings.CLOSED);

    public Settings {
        modules = Map.copyOf(modules);
        noteCategories = Map.copyOf(noteCategories);
        closedSources = Set.copyOf(closedSources);
    }

    /** As a school says it; no source is closed. */
    public Settings(
            boolean maintenance,
            AccessMode access,
            boolean minorsOnly,
            Map<Module, ModuleSettings> modules,
            Map<Viewer.Kind, Set<String>> noteCategories,
            Optional<LocalDate> nextYearVisibleFrom,
            Optional<Duration> leavers,
            AverageMode averages,
            OwnAverageSettings own,
            WeightsShown weights,
            FieldSettings fields,
            ExamSettings exam,
            ReleaseSettings releases,
            MemberSettings members) {
        this(
                maintenance,
                access,
                minorsOnly,
                modules,
                noteCategories,
                nextYearVisibleFrom,
                leavers,
                averages,
                own,
                weights,
                fields,
                exam,
                releases,
                members,
                Set.of());
    }

    /** Reads what a school wrote: texts, lists and maps of texts, as its file has them. */
    public static Parsed parse(Map<String, ?> written) {
        return SettingsReader.read(written);
    }

    /** Whether a record counts at all: neither its source withholds it, nor did an operator close its source. */
    public boolean shows(Stored<?> record) {
        return !record.withheld() && !closedSources.contains(record.source());
    }

    /** The same with this module off. */
    public Settings without(Module off) {
        Map<Module, ModuleSettings> others = new HashMap<>(modules);
        others.remove(off);
        return with(maintenance, others, closedSources);
    }

    /** The same with all that a source delivered closed. */
    public Settings withoutSource(String source) {
        Set<String> closed = new HashSet<>(closedSources);
        closed.add(source);
        return with(maintenance, modules, closed);
    }

    /** The same with the portal closed for now. */
    public Settings underMaintenance() {
        return with(true, modules, closedSources);
    }

    /** Whether the other differs in nothing but its modules. */
    public boolean onlySwitched(Settings other) {
        return with(maintenance, Map.of(), closedSources)
                .equals(other.with(other.maintenance, Map.of(), other.closedSources));
    }

    private Settings with(boolean closed, Map<Module, ModuleSettings> others, Set<String> sources) {
        return new Settings(
                closed,
                access,
                minorsOnly,
                others,
                noteCategories,
                nextYearVisibleFrom,
                leavers,
                averages,
                own,
                weights,
                fields,
                exam,
                releases,
                members,
                sources);
    }

    public ModuleSettings module(Module module) {
        return modules.getOrDefault(module, ModuleSettings.OFF);
    }

    public boolean on(Module module, Viewer.Kind audience) {
        return module(module).audiences().contains(audience);
    }

    /**
     * Settings, and what was wrong with them.
     *
     * @param problems sentences that say which key is wrong and what to do; what they name is closed in {@code settings}
     */
    public record Parsed(Settings settings, List<String> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }
}

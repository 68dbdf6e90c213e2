package inzage.connector.publication.setting;

import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.release.ReleaseSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a school publishes. What is not said, or said wrongly, is closed.
 *
 * @param minorsOnly the school declared, with a name and a date, that it has no students of age
 * @param modules for whom each is on; a module that is not named is off
 * @param remarks names of the kinds whose remark is shown
 * @param absenceReasonsFrom16 whether guardians see a reason that a student of 16 or older gave
 * @param releases when results are released
 */
public record Settings(
        AccessMode access,
        boolean minorsOnly,
        Map<Module, Set<Viewer.Kind>> modules,
        AverageMode averages,
        OwnAverageSettings own,
        WeightsShown weights,
        Set<String> remarks,
        boolean absenceReasonsFrom16,
        ExamSettings exam,
        ReleaseSettings releases) {
    /** Nothing is published. */
    public static final Settings CLOSED = new Settings(
            AccessMode.CONFIRM,
            false,
            Map.of(),
            AverageMode.SOURCE,
            OwnAverageSettings.DEFAULT,
            WeightsShown.NONE,
            Set.of(),
            false,
            ExamSettings.CLOSED,
            ReleaseSettings.AT_ONCE);

    public Settings {
        modules = Map.copyOf(modules);
        remarks = Set.copyOf(remarks);
    }

    /** Reads what a school wrote: texts, lists and maps of texts, as its file has them. */
    public static Parsed parse(Map<String, ?> written) {
        return SettingsReader.read(written);
    }

    public boolean on(Module module, Viewer.Kind audience) {
        return modules.getOrDefault(module, Set.of()).contains(audience);
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

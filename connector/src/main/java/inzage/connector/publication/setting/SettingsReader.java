package inzage.connector.publication.setting;

import inzage.connector.canonical.Kind;
import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.grade.Attempts;
import inzage.connector.publication.grade.InnerRounding;
import inzage.connector.publication.release.ReleaseSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@link Settings} from what a school's file says under {@code settings}. */
final class SettingsReader {
    private static final Map<String, Viewer.Kind> AUDIENCES =
            Map.of("guardians", Viewer.Kind.GUARDIAN, "students", Viewer.Kind.STUDENT);
    private static final Map<String, WeightsShown> WEIGHTS =
            Map.of("none", WeightsShown.NONE, "sub-tests", WeightsShown.SUB_TESTS, "all", WeightsShown.ALL);
    private static final Map<String, Module> MODULES =
            Arrays.stream(Module.values()).collect(Collectors.toMap(Module::word, module -> module));
    private static final Map<String, String> REMARKED = Kind.all().stream()
            .filter(kind -> kind.component("remark").isPresent())
            .collect(Collectors.toMap(Kind::name, Kind::name));

    private final List<String> problems = new ArrayList<>();
    private final Section settings;

    private SettingsReader(Map<String, ?> written) {
        this.settings = new Section("settings", written, problems)
                .only(
                        "access",
                        "minorsOnly",
                        "modules",
                        "averages",
                        "own",
                        "weights",
                        "remarks",
                        "absenceReasonsFrom16",
                        "exam",
                        "releases");
    }

    static Settings.Parsed read(Map<String, ?> written) {
        SettingsReader reader = new SettingsReader(written);
        Settings read = reader.read();
        return new Settings.Parsed(read, reader.problems);
    }

    private Settings read() {
        return new Settings(
                access(),
                settings.declared("minorsOnly"),
                modules(),
                settings.word("averages", Section.names(AverageMode.class)).orElse(AverageMode.SOURCE),
                settings.section("own").map(SettingsReader::own).orElse(OwnAverageSettings.DEFAULT),
                settings.word("weights", WEIGHTS).orElse(WeightsShown.NONE),
                Set.copyOf(settings.words("remarks", REMARKED)),
                settings.word("absenceReasonsFrom16", Map.of("hidden", false, "shown", true))
                        .orElse(false),
                settings.section("exam").map(ExamSettingsReader::read).orElse(ExamSettings.CLOSED),
                releases());
    }

    /** A moment that is not understood must not release anything at once. */
    private ReleaseSettings releases() {
        int before = problems.size();
        ReleaseSettings read = settings.has("releases")
                ? settings.section("releases").map(ReleaseSettingsReader::read).orElse(ReleaseSettings.STOPPED)
                : ReleaseSettings.AT_ONCE;
        if (problems.size() == before) {
            return read;
        }
        settings.problem("settings.releases: no new results are released until this is mended");
        return ReleaseSettings.STOPPED;
    }

    private AccessMode access() {
        if (settings.isSection("access")) {
            boolean listed = settings.section("access")
                    .map(section -> section.only("listed").declared("listed"))
                    .orElse(false);
            return listed ? AccessMode.LISTED : AccessMode.CONFIRM;
        }
        AccessMode mode =
                settings.word("access", Section.names(AccessMode.class)).orElse(AccessMode.CONFIRM);
        if (mode != AccessMode.LISTED) {
            return mode;
        }
        settings.problem(
                "settings.access: LISTED is a declaration; write access: { listed: { by: name, on: 2026-08-01 } }");
        return AccessMode.CONFIRM;
    }

    private Map<Module, Set<Viewer.Kind>> modules() {
        Map<Module, Set<Viewer.Kind>> modules = new EnumMap<>(Module.class);
        settings.section("modules").ifPresent(section -> {
            section.only(MODULES.keySet().toArray(String[]::new));
            MODULES.forEach((word, module) -> {
                List<Viewer.Kind> audiences = section.words(word, AUDIENCES);
                if (!audiences.isEmpty()) {
                    modules.put(module, EnumSet.copyOf(audiences));
                }
            });
        });
        if (modules.containsKey(Module.RESULTS) && !examPartsAnswered()) {
            modules.remove(Module.RESULTS);
            settings.problem("settings.modules.results stays off until settings.exam.partsAsTests says whether parts of"
                    + " the school exam are shown as tests: true or false");
        }
        return modules;
    }

    /** Results are not switched on by somebody who was never asked about exams. */
    private boolean examPartsAnswered() {
        return settings.isSection("exam")
                && settings.section("exam")
                        .filter(exam -> exam.has("partsAsTests"))
                        .isPresent();
    }

    private static OwnAverageSettings own(Section own) {
        own.only("attempts", "testsRounded");
        return new OwnAverageSettings(
                own.word("attempts", Map.of("highest", Attempts.HIGHEST, "last", Attempts.LAST)),
                own.word("testsRounded", Map.of("no", InnerRounding.NONE, "one-decimal", InnerRounding.ONE_DECIMAL))
                        .orElse(InnerRounding.NONE));
    }
}

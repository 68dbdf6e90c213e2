package inzage.connector.publication.setting;

import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Kind;
import inzage.connector.publication.Module;
import inzage.connector.publication.grade.Attempts;
import inzage.connector.publication.grade.InnerRounding;
import inzage.connector.publication.setting.module.ModuleSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@link Settings} from what a school's file says under {@code settings}. */
final class SettingsReader {
    private static final Map<String, WeightsShown> WEIGHTS =
            Map.of("none", WeightsShown.NONE, "sub-tests", WeightsShown.SUB_TESTS, "all", WeightsShown.ALL);
    private static final Map<String, String> REMARKED = Kind.all().stream()
            .filter(kind -> kind.component("remark").isPresent() || kind.type() == Incident.class)
            .collect(Collectors.toMap(Kind::name, Kind::name));

    private static final int LONGEST = 730;

    private final List<String> problems = new ArrayList<>();
    private final Section settings;

    private SettingsReader(Map<String, ?> written) {
        this.settings = new Section("settings", written, problems)
                .only(
                        "maintenance",
                        "access",
                        "minorsOnly",
                        "modules",
                        "noteCategories",
                        "nextYearVisibleFrom",
                        "retention",
                        "averages",
                        "own",
                        "weights",
                        "remarks",
                        "absenceReasonsFrom16",
                        "staffContact",
                        "classmatesAddresses",
                        "exam",
                        "releases",
                        "accounts");
    }

    static Settings.Parsed read(Map<String, ?> written) {
        SettingsReader reader = new SettingsReader(written);
        Settings read = reader.read();
        return new Settings.Parsed(read, reader.problems);
    }

    private Settings read() {
        return new Settings(
                maintenance(),
                access(),
                settings.declared("minorsOnly"),
                modules(),
                settings.section("noteCategories")
                        .map(ModulesReader::categories)
                        .orElse(Map.of()),
                settings.day("nextYearVisibleFrom"),
                settings.section("retention").flatMap(this::leavers),
                settings.word("averages", Section.names(AverageMode.class)).orElse(AverageMode.SOURCE),
                settings.section("own").map(SettingsReader::own).orElse(OwnAverageSettings.DEFAULT),
                settings.word("weights", WEIGHTS).orElse(WeightsShown.NONE),
                fields(),
                settings.section("exam").map(ExamSettingsReader::read).orElse(ExamSettings.CLOSED),
                ReleaseSettingsReader.of(settings),
                settings.section("accounts").map(MemberSettings::read).orElse(MemberSettings.CLOSED));
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

    /** Whoever meant to close the portal gets it closed, however it was written. */
    private boolean maintenance() {
        return settings.has("maintenance") && settings.yesNo("maintenance").orElse(true);
    }

    /** A portal is no archive: not for ever, and not so short that a night's mistake could not be mended. */
    private Optional<Duration> leavers(Section retention) {
        Optional<String> days = retention.only("leavers").text("leavers");
        boolean good = days.filter(text -> text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= LONGEST)
                .isPresent();
        if (!good && days.isPresent()) {
            settings.problem("settings.retention.leavers: write a number of days from 1 to " + LONGEST);
        }
        return good ? days.map(Long::parseLong).map(Duration::ofDays) : Optional.empty();
    }

    private FieldSettings fields() {
        return new FieldSettings(
                Set.copyOf(settings.words("remarks", REMARKED)),
                settings.shown("absenceReasonsFrom16"),
                settings.shown("staffContact"),
                settings.shown("classmatesAddresses"));
    }

    private Map<Module, ModuleSettings> modules() {
        Map<Module, ModuleSettings> modules = new EnumMap<>(Module.class);
        settings.section("modules").map(ModulesReader::modules).ifPresent(modules::putAll);
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

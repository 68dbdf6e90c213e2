package inzage.connector.settings.question;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Result;
import inzage.connector.publication.Module;
import inzage.connector.publication.setting.Settings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.settings.document.SettingsTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions that a school has to answer before a module can be switched on. */
public final class OpenQuestions {
    private static final Kind RESULT = Kind.of(Result.class);
    private static final OpenQuestion PARTS = new OpenQuestion(
            "settings.exam.partsAsTests",
            "are parts of the school exam shown as tests?",
            List.of("true", "false"),
            Module.RESULTS);

    private OpenQuestions() {}

    public static List<OpenQuestion> of(SchoolSetup school, SettingsTree written) {
        boolean answered = written.root().get("exam") instanceof Map<?, ?> exam && exam.containsKey("partsAsTests");
        Stream<OpenQuestion> parts =
                answered || bringing(school).findAny().isEmpty() ? Stream.empty() : Stream.of(PARTS);
        return Stream.concat(
                        parts, categories(school, Settings.parse(written.root()).settings()))
                .toList();
    }

    /** Modules whose question is open are off, and it is said why. The reader of the settings saw to that of exam parts. */
    public static Settings.Parsed closing(SchoolSetup school, Settings.Parsed parsed) {
        Settings settings = parsed.settings();
        List<String> problems = new ArrayList<>(parsed.problems());
        for (OpenQuestion open : categories(school, settings).toList()) {
            if (settings.modules().containsKey(open.holds())) {
                settings = settings.without(open.holds());
                problems.add(open.sentence());
            }
        }
        return new Settings.Parsed(settings, problems);
    }

    private static Stream<OpenQuestion> categories(SchoolSetup school, Settings settings) {
        List<String> silent = bringing(school)
                .filter(source -> !source.mapping().marksExams())
                .map(SourceSetup::name)
                .toList();
        return silent.isEmpty() || settings.exam().categories().isPresent()
                ? Stream.empty()
                : Stream.of(new OpenQuestion(
                        "settings.exam.categories",
                        "source " + String.join(", ", silent)
                                + " does not tell results of an exam from others; which of its categories are exam-like?",
                        List.of("a list like [SE, PTA]", "none"),
                        Module.RESULTS));
    }

    /** Sources that bring results at all. */
    private static Stream<SourceSetup> bringing(SchoolSetup school) {
        return school.sources().stream()
                .filter(source -> source.mapping().kinds().contains(RESULT));
    }
}

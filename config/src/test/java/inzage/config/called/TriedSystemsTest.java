package inzage.config.called;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.check.Findings;
import inzage.mappings.check.SchoolCheck;
import inzage.mappings.school.SchoolFiles;
import inzage.routes.RouteSettings;
import inzage.routes.trial.CallTrial;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/** Every system that is called, tried as the command {@code check} tries it. */
class TriedSystemsTest {
    private static final String SOURCE = "administration";

    static List<Root> roots() {
        return Root.all();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void a_trial_maps_a_little_of_what_a_system_answers(Root root) {
        Called called = new Called().school(root.school(), "", Map.of(SOURCE, root));
        try {
            Findings findings = check(called, root.school());

            assertThat(findings.lines())
                    .anyMatch(line -> line.startsWith("  asked for "))
                    .anyMatch(line -> line.startsWith("  kind "))
                    .noneMatch(line -> line.contains("ended early") || line.contains("cannot be read"))
                    .noneMatch(line -> line.contains("secret-"));
        } finally {
            called.standIn(root.school(), SOURCE).stop();
        }
    }

    private static Findings check(Called called, String school) {
        Clock evening = new Evening().evening();
        RouteSettings settings =
                Binder.get(new StandardEnvironment()).bindOrCreate("inzage.routes", RouteSettings.class);
        return new SchoolCheck(SchoolFiles.toTry(called.files()), List.of(new CallTrial(settings, evening)), evening)
                .check(school, Optional.empty());
    }
}

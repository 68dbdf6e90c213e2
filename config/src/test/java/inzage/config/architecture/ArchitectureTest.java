package inzage.config.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String PROGRAM = "inzage";
    private static final String PLANTED = "inzage.config.architecture.planted";

    private static JavaClasses program;
    private static JavaClasses planted;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(PROGRAM);
        planted = new ClassFileImporter().importPackages(PLANTED);
    }

    /** Every rule, with the planted class that it must find. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("connector.NotifyingConnector", root -> new Arrows(root).connector_knows_no_other_module()),
                rule("mappings.RoutedMapping", root -> new Arrows(root).mappings_know_connector_only()),
                rule("routes.PortalRoute", root -> new Arrows(root).routes_do_not_know_the_portal()),
                rule("portal.RoutingPage", root -> new Arrows(root).portal_knows_connector_only()),
                rule("connector.CamelBelow", root -> new Arrows(root).camel_is_in_routes_only()),
                rule("connector.WebBelow", root -> new Arrows(root).web_is_in_portal_only()),
                rule("connector.canonical.Framed", root -> new Arrows(root).canonical_model_knows_no_framework()),
                rule("connector.publication.FramedRule", root -> new Arrows(root).deciding_knows_no_framework()),
                rule("connector.publication.StoringRule", root -> new Arrows(root).deciding_knows_no_framework()),
                rule("portal.StorePage", root -> new Arrows(root)
                        .what_speaks_to_people_asks_publication_and_not_the_store()),
                rule("routes.notify.SqlMail", root -> new Arrows(root)
                        .what_speaks_to_people_asks_publication_and_not_the_store()),
                rule("portal.LeakingPage.leak", root -> new Manners(root).canonical_records_stay_on_their_road()),
                rule("portal.LeakingPage.list", root -> new Manners(root).canonical_records_stay_on_their_road()),
                rule("portal.LeakingPage.take", root -> new Manners(root).canonical_records_stay_on_their_road()),
                rule("connector.Hasty.today", root -> new Manners(root).time_comes_from_an_injected_clock()),
                rule("connector.Hasty.millis", root -> new Manners(root).time_comes_from_an_injected_clock()),
                rule("connector.Hasty.clock", root -> new Manners(root).time_comes_from_an_injected_clock()),
                rule("connector.Injected.field", root -> new Manners(root).nothing_is_injected_into_fields()),
                rule("connector.ThingManager", root -> new Manners(root).types_say_what_they_are()),
                rule("connector.ThingManager.process", root -> new Manners(root).methods_say_what_they_do()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void holds_in_the_program(String culprit, RuleUnderRoot rule) {
        EvaluationResult result = rule.under(PROGRAM).evaluate(program);

        assertThat(result.getFailureReport().getDetails())
                .as(rule.under(PROGRAM).getDescription())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void is_seen_to_fail_for_a_planted_violation(String culprit, RuleUnderRoot rule) {
        EvaluationResult result = rule.under(PLANTED).evaluate(planted);

        assertThat(result.getFailureReport().getDetails())
                .anySatisfy(violation -> assertThat(violation).contains(PLANTED + "." + culprit));
    }

    @Test
    void looks_at_all_modules() {
        assertThat(program.stream().map(type -> type.getPackageName().replaceFirst("^inzage\\.(\\w+).*", "$1")))
                .contains("connector", "config");
    }

    private static Arguments rule(String culprit, RuleUnderRoot rule) {
        return Arguments.of(culprit, rule);
    }

    /** A rule, once it is known which package is the root. */
    @FunctionalInterface
    interface RuleUnderRoot {
        ArchRule under(String root);
    }
}

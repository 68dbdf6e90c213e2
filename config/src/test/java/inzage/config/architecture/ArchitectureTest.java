package inzage.config.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void holds_in_the_program(HouseRule rule) {
        assertThat(violations(rule, PROGRAM, program)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void is_seen_to_fail_for_each_planted_violation(HouseRule rule) {
        List<String> violations = violations(rule, PLANTED, planted);

        assertThat(rule.culprits()).isNotEmpty().allSatisfy(culprit -> assertThat(violations)
                .anySatisfy(violation -> assertThat(violation).contains(PLANTED + "." + culprit)));
    }

    @Test
    void lets_pass_what_publication_has_wrapped() {
        assertThat(violations(HouseRule.CANONICAL_RECORDS_STAY_ON_THEIR_ROAD, PLANTED, planted))
                .noneSatisfy(violation -> assertThat(violation).contains("DecidedPage"));
    }

    @Test
    void sees_the_program_without_its_tests() {
        assertThat(program.contain("inzage.connector.canonical.Canonical")).isTrue();
        assertThat(program.contain("inzage.config.demo.DemoSchools")).isTrue();
        assertThat(program.contain(ArchitectureTest.class)).isFalse();
    }

    private static List<String> violations(HouseRule rule, String root, JavaClasses classes) {
        return rule.under(root).evaluate(classes).getFailureReport().getDetails();
    }
}

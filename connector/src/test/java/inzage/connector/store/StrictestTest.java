package inzage.connector.store;

import static inzage.connector.canonical.Ynu.NO;
import static inzage.connector.canonical.Ynu.UNKNOWN;
import static inzage.connector.canonical.Ynu.YES;
import static inzage.connector.store.Strictest.AUDIENCE;
import static inzage.connector.store.Strictest.EARLIER;
import static inzage.connector.store.Strictest.EXAM;
import static inzage.connector.store.Strictest.RIGHT;
import static inzage.connector.store.Strictest.SECRECY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictestTest {
    private static final LocalDate EARLY = LocalDate.of(2008, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2010, 1, 1);

    private static final Audience EVERYBODY = Audience.wholeSchool();
    private static final Audience ONE_GROUP = Audience.ofGroups(List.of(Ref.key("4v1")));
    private static final Audience TWO_GROUPS = Audience.ofGroups(List.of(Ref.key("4v1"), Ref.key("4v2")));
    private static final Audience ONE_CHILD = Audience.ofStudent(Ref.key("anna"));

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments(RIGHT, YES, NO, NO),
                arguments(RIGHT, UNKNOWN, YES, YES),
                arguments(RIGHT, UNKNOWN, UNKNOWN, UNKNOWN),
                arguments(SECRECY, NO, YES, YES),
                arguments(SECRECY, UNKNOWN, NO, NO),
                arguments(EARLIER, EARLY, LATE, EARLY),
                arguments(EARLIER, null, LATE, LATE),
                arguments(AUDIENCE, EVERYBODY, ONE_GROUP, ONE_GROUP),
                arguments(AUDIENCE, ONE_GROUP, TWO_GROUPS, ONE_GROUP),
                arguments(AUDIENCE, null, EVERYBODY, EVERYBODY),
                arguments(EXAM, Result.Kind.TEST, Result.Kind.EXAM_GRADE, Result.Kind.EXAM_GRADE),
                arguments(EXAM, Result.Kind.EXAM_GRADE, Result.Kind.TEST, Result.Kind.EXAM_GRADE));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void combines_to_the_strictest(
            Strictest rule, @Nullable Object one, @Nullable Object other, @Nullable Object strictest) {
        assertThat(rule.combine(one, other)).isEqualTo(strictest);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(RIGHT, NO, YES, true),
                arguments(RIGHT, UNKNOWN, YES, false),
                arguments(RIGHT, YES, NO, false),
                arguments(SECRECY, YES, NO, true),
                arguments(SECRECY, UNKNOWN, NO, true),
                arguments(SECRECY, NO, YES, false),
                arguments(EARLIER, EARLY, LATE, true),
                arguments(EARLIER, LATE, EARLY, false),
                arguments(EARLIER, EARLY, null, false),
                arguments(AUDIENCE, ONE_GROUP, EVERYBODY, true),
                arguments(AUDIENCE, ONE_GROUP, TWO_GROUPS, true),
                arguments(AUDIENCE, ONE_CHILD, ONE_GROUP, true),
                arguments(AUDIENCE, ONE_CHILD, Audience.ofStudent(Ref.key("other")), true),
                arguments(AUDIENCE, EVERYBODY, ONE_CHILD, false),
                arguments(AUDIENCE, TWO_GROUPS, ONE_GROUP, false),
                arguments(AUDIENCE, ONE_CHILD, ONE_CHILD, false),
                arguments(EXAM, Result.Kind.EXAM_GRADE, Result.Kind.TEST, true),
                arguments(EXAM, Result.Kind.TEST, Result.Kind.EXAM_GRADE, false));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void knows_what_opens(Strictest rule, @Nullable Object before, @Nullable Object after, boolean opens) {
        assertThat(rule.opens(before, after)).isEqualTo(opens);
    }
}

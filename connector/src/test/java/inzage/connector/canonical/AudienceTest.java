package inzage.connector.canonical;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Audience.Reach;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AudienceTest {
    private static final Ref STUDENT = Ref.key("anna");
    private static final List<Ref> GROUPS = List.of(Ref.key("4v1"));

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of(Reach.GROUPS, List.of(), null),
                Arguments.of(Reach.GROUPS, GROUPS, STUDENT),
                Arguments.of(Reach.STUDENT, List.of(), null),
                Arguments.of(Reach.STUDENT, GROUPS, STUDENT),
                Arguments.of(Reach.WHOLE_SCHOOL, GROUPS, null),
                Arguments.of(Reach.WHOLE_SCHOOL, List.of(), STUDENT));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void is_refused_if_it_does_not_say_whom_it_means(Reach reach, List<Ref> groups, @Nullable Ref student) {
        assertThatThrownBy(() -> new Audience(reach, groups, student)).isInstanceOf(IllegalArgumentException.class);
    }
}

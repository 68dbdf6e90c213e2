package inzage.config.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.chance.Chance;
import inzage.config.demo.people.Care.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamiliesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Seat SEAT = new Seat(0, LocalDate.of(2012, 10, 1));

    private final Families families = new Families(new Chance(1), TODAY, "test.example", 100, "Teststad");

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {"ADULT_WITH_CONSENT", "ADULT_WITHOUT_CONSENT"})
    void turned_eighteen_some_weeks_ago(Situation situation) {
        LocalDate birth = only(situation).children().get(0).birthDate().orElseThrow();

        assertThat(birth.plusYears(18)).isBetween(TODAY.minusWeeks(8), TODAY.minusDays(1));
    }

    @Test
    void parts_divorced_parents_and_closes_the_portal_for_one() {
        Family family = only(Situation.DIVORCED);
        Parent first = family.parents().get(0);
        Parent second = family.parents().get(1);

        assertThat(second.home()).isNotEqualTo(first.home());
        assertThat(first.care().portalAccess()).isEqualTo(Answer.YES);
        assertThat(second.care().portalAccess()).isEqualTo(Answer.NO);
        assertThat(second.care().maskStudentAddress()).isEqualTo(Answer.YES);
    }

    @Test
    void gives_one_address_to_parents_who_share_their_mail() {
        assertThat(only(Situation.ONE_EMAIL).parents())
                .hasSize(2)
                .extracting(parent -> parent.person().email())
                .containsOnly("samen.1@test.example");
    }

    @Test
    void keeps_one_address_secret_and_one_birth_date_unknown() {
        assertThat(only(Situation.SECRET_ADDRESS).home().secret()).isTrue();
        assertThat(only(Situation.UNKNOWN_BIRTH_DATE).children().get(0).birthDate())
                .isEmpty();
    }

    @Test
    void gives_every_seat_to_one_child_and_every_parent_an_address_and_number() {
        List<Seat> seats = IntStream.range(0, 200)
                .mapToObj(i -> new Seat(i, SEAT.bornFrom()))
                .toList();

        List<Family> ordinary = families.ordinary(seats);

        assertThat(ordinary).flatExtracting(Family::children).extracting("seat").containsExactlyElementsOf(seats);
        assertThat(ordinary)
                .flatExtracting(Family::parents)
                .extracting("person.number", "person.email")
                .doesNotHaveDuplicates();
        assertThat(ordinary)
                .flatExtracting(Family::parents)
                .extracting("care.portalAccess")
                .contains(Answer.UNKNOWN);
    }

    private Family only(Situation situation) {
        return families.cast(situation, List.of(SEAT));
    }
}

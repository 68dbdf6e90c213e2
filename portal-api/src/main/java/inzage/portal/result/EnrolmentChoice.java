package inzage.portal.result;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.publication.Shown;
import inzage.portal.problem.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The enrolment that results are shown of: the one asked for, else the newest that covers today, else all. Our enrolments are per
 * school year, so an enrolment stands for its programme in all years (what Dutch schools call a verbintenis).
 */
final class EnrolmentChoice implements Predicate<Result> {
    private static final Comparator<Shown<Enrolment>> NEWEST = Comparator.<Shown<Enrolment>, LocalDate>comparing(
                    enrolment -> enrolment.value().from())
            .thenComparing(enrolment -> enrolment.id().hex(), Comparator.reverseOrder());

    private final @Nullable Shown<Enrolment> chosen;
    private final Set<RecordId> sameProgramme;
    private final Set<String> years;
    private final boolean asked;

    private EnrolmentChoice(@Nullable Shown<Enrolment> chosen, List<Shown<Enrolment>> all, boolean asked) {
        this.chosen = chosen;
        this.asked = asked;
        List<Shown<Enrolment>> same = chosen == null
                ? List.of()
                : all.stream().filter(other -> same(chosen, other)).toList();
        sameProgramme = same.stream().map(Shown::id).collect(Collectors.toSet());
        years = same.stream().map(enrolment -> enrolment.value().schoolYear()).collect(Collectors.toSet());
    }

    /** @throws Refusal not found, if the enrolment asked for is none of these */
    static EnrolmentChoice of(List<Shown<Enrolment>> enrolments, Optional<RecordId> asked, LocalDate today) {
        if (asked.isPresent()) {
            Shown<Enrolment> chosen = enrolments.stream()
                    .filter(enrolment -> enrolment.id().equals(asked.get()))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            return new EnrolmentChoice(chosen, enrolments, true);
        }
        Shown<Enrolment> active = enrolments.stream()
                .filter(enrolment -> covers(enrolment.value(), today))
                .max(NEWEST)
                .orElse(null);
        return new EnrolmentChoice(active, enrolments, false);
    }

    @Nullable
    String id() {
        return chosen == null ? null : chosen.id().hex();
    }

    /** Whether an enrolment is of the programme that was chosen. */
    boolean takes(Shown<Enrolment> enrolment) {
        return chosen == null || sameProgramme.contains(enrolment.id());
    }

    /** A result that names no enrolment belongs to that of its year; unless one was asked for, it is never left out. */
    @Override
    public boolean test(Result result) {
        Ref enrolment = result.enrolment();
        if (chosen == null) {
            return true;
        }
        if (enrolment == null || !enrolment.resolved()) {
            return !asked || years.contains(result.schoolYear());
        }
        return sameProgramme.contains(enrolment.id());
    }

    /** Where the school names no programmes, there is one. */
    private static boolean same(Shown<Enrolment> one, Shown<Enrolment> other) {
        return one.id().equals(other.id())
                || Objects.equals(one.value().programme(), other.value().programme());
    }

    private static boolean covers(Enrolment enrolment, LocalDate today) {
        LocalDate through = enrolment.through();
        return !enrolment.from().isAfter(today) && (through == null || !through.isBefore(today));
    }
}

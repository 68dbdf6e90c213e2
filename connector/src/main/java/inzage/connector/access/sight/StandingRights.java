package inzage.connector.access.sight;

import inzage.connector.access.AccessDecision;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Age;
import inzage.connector.consent.Consent;
import inzage.connector.publication.rule.person.EffectiveAccess;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands between students and guardians, given what was decided and consented to and stands. */
final class StandingRights {
    private final Settings settings;
    private final ZoneId zone;
    private final LocalDate today;
    private final Map<Pair, Set<AccessDecision.Kind>> decisions;
    private final Map<Pair, List<Consent>> consents;

    StandingRights(
            Settings settings, ZoneId zone, Instant now, List<AccessDecision> decisions, List<Consent> consents) {
        this.settings = settings;
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
        this.decisions = decisions.stream()
                .collect(Collectors.groupingBy(
                        decision -> new Pair(decision.student(), decision.guardian()),
                        Collectors.mapping(AccessDecision::kind, Collectors.toSet())));
        this.consents = consents.stream()
                .collect(Collectors.groupingBy(consent -> new Pair(consent.student(), consent.guardian())));
    }

    Optional<Obstacle> between(Stored<Student> student, Guardianship link) {
        return between(student, List.of(link));
    }

    /** @param links of one person to the student, at least one: a source may list somebody several times */
    Optional<Obstacle> between(Stored<Student> student, List<Guardianship> links) {
        List<Pair> pairs = links.stream()
                .map(link -> new Pair(student.id(), link.guardian().id()))
                .toList();
        Optional<LocalDate> birthday =
                Optional.ofNullable(student.record().birthDate()).map(birthDate -> Age.reaches(birthDate, Age.OF_AGE));
        boolean ofAge = birthday.map(day -> !today.isBefore(day)).orElse(!settings.minorsOnly());
        boolean consented = ofAge
                && birthday.filter(day -> pairs.stream().anyMatch(pair -> consented(pair, day)))
                        .isPresent();
        Set<AccessDecision.Kind> decided = pairs.stream()
                .flatMap(pair -> decisions.getOrDefault(pair, Set.of()).stream())
                .collect(Collectors.toSet());
        EffectiveAccess access = EffectiveAccess.of(links, decided, consented, settings.access());
        return Obstacle.between(access, ofAge, consented);
    }

    /** Given before the birthday it has no effect. */
    private boolean consented(Pair pair, LocalDate birthday) {
        Instant from = birthday.atStartOfDay(zone).toInstant();
        return consents.getOrDefault(pair, List.of()).stream()
                .anyMatch(consent -> !consent.givenAt().isBefore(from));
    }

    private record Pair(RecordId student, RecordId guardian) {}
}

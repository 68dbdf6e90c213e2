package inzage.connector.alarm;

import inzage.connector.alarm.rule.AlarmRules;
import inzage.connector.alarm.rule.Concern;
import inzage.connector.school.Schools;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Looks after alarms, in rounds that the nodes share: each one opens what began and closes what is over. */
@Service
public class AlarmWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmWatch.class);

    private final Schools schools;
    private final FactFinding facts;
    private final AlarmRules rules;
    private final AlarmRows rows;
    private final WatchedRows watched;
    private final AlarmSettings settings;
    private final List<SchoolAlarm> ofSchools;
    private final TransactionOperations transactions;
    private final Clock clock;

    AlarmWatch(
            Schools schools,
            FactFinding facts,
            AlarmRows rows,
            WatchedRows watched,
            AlarmSettings settings,
            List<SchoolAlarm> ofSchools,
            TransactionOperations transactions,
            Clock clock) {
        this.schools = schools;
        this.facts = facts;
        this.rules = new AlarmRules(settings.limits());
        this.rows = rows;
        this.watched = watched;
        this.settings = settings;
        this.ofSchools = List.copyOf(ofSchools);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does a round, unless another node has just done one. */
    public void round() {
        boolean ours = Boolean.TRUE.equals(transactions.execute(status -> {
            Instant now = clock.instant();
            boolean begun = rows.begin(now, settings.every());
            if (begun) {
                settle(concerns(now), now);
                rows.forget(now.minus(settings.keep()));
            }
            return begun;
        }));
        if (ours) {
            facts.catchUp();
        }
    }

    /** Notes that this node leaves the system of a source alone; to be said again as long as it does, at every round. */
    public void rests(String school, String source) {
        watched.rests(school, source, clock.instant().plus(settings.every().multipliedBy(2)));
    }

    private Map<AlarmKey, Concern> concerns(Instant now) {
        Map<AlarmKey, Concern> concerns = new HashMap<>();
        schools.all().forEach(school -> school.sources().forEach(source -> rules.look(
                        facts.about(school, source, now), now)
                .forEach(concern -> concerns.put(new AlarmKey(concern.kind(), school.id(), source.name()), concern))));
        schools.all().forEach(school -> ofSchools.stream()
                .flatMap(rule -> rule.look(school.id()).stream())
                .forEach(concern -> concerns.put(new AlarmKey(concern.kind(), school.id(), ""), concern)));
        return concerns;
    }

    private void settle(Map<AlarmKey, Concern> concerns, Instant now) {
        List<Alarm> open = rows.open();
        Map<AlarmKey, Alarm> known = open.stream().collect(Collectors.toMap(Alarm::key, alarm -> alarm));
        concerns.forEach((key, concern) -> {
            Alarm alarm = known.get(key);
            if (alarm == null) {
                rows.open(key, concern, now);
                LOG.warn("alarm {} opened: {}", key.text(), concern.sentence());
            } else if (alarm.occasion() < concern.occasion()) {
                rows.again(alarm, concern, now);
            }
        });
        open.stream()
                .filter(alarm -> !concerns.containsKey(alarm.key()) && !setAside(alarm))
                .forEach(alarm -> close(alarm, now));
    }

    private void close(Alarm alarm, Instant now) {
        rows.close(alarm, now);
        LOG.info("alarm {} closed", alarm.key().text());
    }

    /** A mistake in a file says nothing of what was wrong before. */
    private boolean setAside(Alarm alarm) {
        return schools.problems().stream()
                .filter(problem -> problem.school().map(alarm.school()::equals).orElse(false))
                .anyMatch(
                        problem -> problem.source().map(alarm.source()::equals).orElse(true));
    }
}

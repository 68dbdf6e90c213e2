package inzage.connector.audit.seal;

import inzage.connector.audit.AuditLine;
import inzage.connector.audit.AuditReader;
import inzage.connector.school.Schools;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals the lines of minutes that are over, chain by chain; of several nodes the one that comes first. */
public class Seals {
    /** No transaction that writes a line lasts longer: what comes later is found by the verification. */
    public static final Duration LATEST = Duration.ofHours(1);
    /** What was begun in a minute has mostly come to its end so long after it. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final String INSTALLATION = "";

    private final SealRows rows;
    private final AuditReader reader;
    private final TransactionTemplate transaction;
    private final SealKey key;
    private final Outside outside;
    private final Schools schools;
    private final Clock clock;

    Seals(
            SealRows rows,
            AuditReader reader,
            TransactionTemplate transaction,
            SealKey key,
            Outside outside,
            Schools schools,
            Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.transaction = transaction;
        this.key = key;
        this.outside = outside;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * To be called now and then; the heads are outside when it returns. What fails for one school keeps no other from being sealed, and
     * is thrown at the end.
     */
    public synchronized void seal() {
        List<RuntimeException> failures = new ArrayList<>();
        for (String school : chains()) {
            attempt(() -> transaction.executeWithoutResult(status -> seal(school)), failures);
        }
        attempt(outside::catchUp, failures);
        if (!failures.isEmpty()) {
            RuntimeException first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    private static void attempt(Runnable step, List<RuntimeException> failures) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            failures.add(failure);
        }
    }

    /** Also of schools that are here no more: what was written about them last is to be sealed too. */
    private Set<String> chains() {
        Set<String> chains = new TreeSet<>(rows.chains());
        chains.add(INSTALLATION);
        chains.add(AuditReader.FORMER);
        schools.all().forEach(school -> chains.add(school.id()));
        return chains;
    }

    private void seal(String school) {
        rows.begin(school);
        rows.claim(school).ifPresent(head -> seal(head, open(head)));
    }

    /** Every minute gets its own seal; what came too late for its minute's goes into the next one. */
    private void seal(Head head, List<AuditLine> open) {
        Head end = head;
        List<AuditLine> late = new ArrayList<>();
        SortedMap<Instant, List<AuditLine>> minutes = new TreeMap<>();
        for (AuditLine line : open) {
            Instant minute = line.at().truncatedTo(ChronoUnit.MINUTES);
            (minute.isAfter(head.minute()) ? minutes.computeIfAbsent(minute, at -> new ArrayList<>()) : late).add(line);
        }
        if (!late.isEmpty() && last().isAfter(head.minute())) {
            minutes.computeIfAbsent(last(), at -> new ArrayList<>());
        }
        for (SortedMap.Entry<Instant, List<AuditLine>> minute : minutes.entrySet()) {
            List<AuditLine> lines = Stream.concat(late.stream(), minute.getValue().stream())
                    .sorted(Comparator.comparing(AuditLine::id))
                    .toList();
            late.clear();
            Seal seal = Seal.of(end, minute.getKey(), lines, key);
            rows.append(seal);
            end = seal.head();
        }
    }

    private List<AuditLine> open(Head head) {
        Instant from = head.number() == 0 ? Instant.EPOCH : head.minute().minus(LATEST);
        Set<Long> sealed = rows.since(head.school(), from).stream()
                .flatMap(seal -> seal.lines().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Optional<String> school = Optional.of(head.school()).filter(name -> !name.isEmpty());
        return reader.noted(school, from, last().plus(1, ChronoUnit.MINUTES)).stream()
                .filter(line -> !sealed.contains(line.id()))
                .toList();
    }

    /** The last minute that is over. */
    private Instant last() {
        return clock.instant().minus(GRACE).truncatedTo(ChronoUnit.MINUTES).minus(1, ChronoUnit.MINUTES);
    }
}

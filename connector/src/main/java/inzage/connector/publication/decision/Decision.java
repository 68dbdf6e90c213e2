package inzage.connector.publication.decision;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Reason;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a slice comes to.
 *
 * @param child what the rules say that are asked once per child
 * @param records those that exist now, visible or not
 * @param next when to ask again
 */
public record Decision<T extends Canonical>(List<Said> child, List<Decided<T>> records, Optional<Instant> next) {
    public Decision {
        child = List.copyOf(child);
        records = List.copyOf(records);
    }

    /** Whether the viewer may know that there is such a slice, even if it is empty. */
    public boolean open() {
        return closedBy().isEmpty();
    }

    /** Why the whole slice is closed. */
    public Optional<Reason> closedBy() {
        return Said.firstReason(child);
    }

    /** When one of the rules may say something else of some record. */
    public Optional<Instant> next(String rule) {
        return records.stream()
                .flatMap(record -> record.said().stream())
                .filter(said -> said.rule().equals(rule))
                .flatMap(said -> said.verdict().until().stream())
                .min(Instant::compareTo);
    }

    public Stream<Decided<T>> visible() {
        return records.stream().filter(Decided::visible);
    }

    /** One rule's verdict. */
    public record Said(String rule, Verdict verdict) {
        static Optional<Reason> firstReason(List<Said> said) {
            for (Said one : said) {
                if (one.verdict() instanceof Verdict.Hides hides) {
                    return Optional.of(hides.reason());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One record.
     *
     * @param version to be shown if the record is visible; not the current one if a rule picked another
     * @param said by all rules, in their order
     */
    public record Decided<T extends Canonical>(Stored<T> version, List<Said> said) {
        public Decided {
            said = List.copyOf(said);
        }

        public RecordId id() {
            return version.id();
        }

        public boolean visible() {
            return hidden().isEmpty();
        }

        /** The first hiding rule's reason. */
        public Optional<Reason> hidden() {
            return Said.firstReason(said);
        }

        /** What is left out or replaced when it is shown. */
        public Fields fields() {
            Fields fields = Fields.ALL;
            for (Said one : said) {
                fields = fields.and(one.verdict().fields());
            }
            return fields;
        }

        /** Whether none but these rules hides it. */
        public boolean passesAllBut(String... rules) {
            List<String> others = List.of(rules);
            return said.stream().allMatch(one -> !one.verdict().hides() || others.contains(one.rule()));
        }
    }
}

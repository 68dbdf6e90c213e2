package inzage.connector.audit.seal;

import inzage.connector.audit.AuditLine;
import inzage.connector.audit.AuditReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Walks along one chain from its first seal to its end. */
final class ChainWalk {
    private static final int PORTION = 500;

    private final String school;
    private final SealRows rows;
    private final AuditReader reader;
    private final SealKey key;
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet sealed = new BitSet();
    private Head end;
    private long lines;

    ChainWalk(String school, SealRows rows, AuditReader reader, SealKey key) {
        this.school = school;
        this.rows = rows;
        this.reader = reader;
        this.key = key;
        this.end = Head.none(school);
    }

    List<Finding> findings() {
        return findings;
    }

    long seals() {
        return end.number();
    }

    long lines() {
        return lines;
    }

    /** @param outside the heads of this chain in the order in which they were written */
    void walk(List<Head> outside) {
        Map<Long, Head> heads = standing(outside);
        Instant purged = rows.purgedBefore().plus(Seals.LATEST);
        List<Seal> next = rows.after(school, 0, PORTION);
        while (!next.isEmpty()) {
            next.forEach(seal -> look(seal, heads, purged));
            next = rows.after(school, next.get(next.size() - 1).number(), PORTION);
        }
        heads.values()
                .forEach(head -> find(head, "seal " + head.number() + " is known outside of the database and gone"));
        if (outside.isEmpty() && end.number() > 0) {
            find(end, "nothing is known of this chain outside of the database: the file of heads is gone");
        }
        strangers(purged);
    }

    /** After a restored backup the numbers go on from a lower one: those above it do not count any more. */
    private static Map<Long, Head> standing(List<Head> outside) {
        TreeMap<Long, Head> standing = new TreeMap<>();
        for (Head head : outside) {
            standing.tailMap(head.number(), true).clear();
            standing.put(head.number(), head);
        }
        standing.values().removeIf(head -> head.number() == 0 && head.value().isEmpty());
        return standing;
    }

    private void look(Seal seal, Map<Long, Head> heads, Instant purged) {
        if (seal.number() != end.number() + 1) {
            findings.add(Finding.of(seal, "one or more seals before it are gone"));
        } else if (!seal.previous().equals(end.value())) {
            findings.add(Finding.of(seal, "it does not follow the seal before it"));
        }
        if (!seal.value().equals(key.sealOf(seal.sealed()))) {
            findings.add(Finding.of(seal, "it was not made with the key of this installation, or changed afterwards"));
        }
        Head head = heads.remove(seal.number());
        if (head != null && !head.value().equals(seal.value())) {
            findings.add(Finding.of(seal, "another seal of this number is known outside of the database"));
        }
        lines(seal, purged);
        end = seal.head();
    }

    private void lines(Seal seal, Instant purged) {
        Set<Long> members = new HashSet<>(seal.lines());
        members.forEach(id -> sealed.set(Math.toIntExact(id)));
        List<AuditLine> found =
                reader
                        .numbered(
                                name(),
                                seal.lines().get(0),
                                seal.lines().get(seal.lines().size() - 1))
                        .stream()
                        .filter(line -> members.contains(line.id()))
                        .toList();
        lines += found.size();
        boolean whole = found.size() == members.size();
        if (!whole && !seal.minute().isBefore(purged)) {
            findings.add(Finding.of(seal, (members.size() - found.size()) + " of its lines are gone"));
        } else if (whole && !LineDigest.of(found).equals(seal.digest())) {
            findings.add(Finding.of(seal, "one of its lines was changed"));
        }
    }

    /** Lines that came so long after their minute that no seal took them were put there by somebody else. */
    private void strangers(Instant purged) {
        Instant settled = end.minute().minus(Seals.LATEST);
        long strangers = reader.ids(name(), purged, settled, id -> !sealed.get(Math.toIntExact(id)));
        if (strangers > 0) {
            find(end, strangers + " lines are in no seal: they were added afterwards");
        }
    }

    private void find(Head head, String sentence) {
        findings.add(Finding.of(school, head.minute(), sentence));
    }

    private Optional<String> name() {
        return Optional.of(school).filter(known -> !known.isEmpty());
    }
}

package inzage.connector.audit.verification;

import inzage.connector.audit.AuditLine;
import inzage.connector.audit.AuditReader;
import inzage.connector.audit.seal.Head;
import inzage.connector.audit.seal.LineDigest;
import inzage.connector.audit.seal.Seal;
import inzage.connector.audit.seal.SealKey;
import inzage.connector.audit.seal.SealRows;
import inzage.connector.audit.seal.Seals;
import java.time.Instant;
import java.util.ArrayList;
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
    private final Instant purged;
    private final List<Finding> findings = new ArrayList<>();
    private final LineIds sealed = new LineIds();
    private Head end;
    private long lines;

    ChainWalk(String school, SealRows rows, AuditReader reader, SealKey key, Instant purged) {
        this.school = school;
        this.rows = rows;
        this.reader = reader;
        this.key = key;
        this.purged = purged.plus(Seals.LATEST);
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
        Instant newest = reader.newest();
        Head noted = rows.end(school);
        List<Seal> next = rows.after(school, 0, PORTION);
        while (!next.isEmpty()) {
            next.forEach(seal -> look(seal, heads, noted));
            next = rows.after(school, next.get(next.size() - 1).number(), PORTION);
        }
        heads.values()
                .forEach(head -> find(head, "seal " + head.number() + " is known outside of the database and gone"));
        if (outside.isEmpty() && end.number() > 0) {
            find(end, "nothing is known of this chain outside of the database: the file of heads is gone");
        }
        // Others may be sealing meanwhile: what was noted before the walk is not after its end, nor what is noted now
        // before it.
        if (noted.number() > end.number() || rows.end(school).number() < end.number()) {
            find(end, "the noted end of the chain is not its last seal: no other can follow");
        }
        unsealed(newest.minus(Seals.LATEST));
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

    private void look(Seal seal, Map<Long, Head> heads, Head noted) {
        if (seal.number() != end.number() + 1) {
            findings.add(Finding.of(seal, "one or more seals before it are gone"));
        } else if (!seal.previous().equals(end.value())) {
            findings.add(Finding.of(seal, "it does not follow the seal before it"));
        }
        if (seal.value().equals(key.sealOf(seal.sealed()))) {
            lines(seal);
        } else {
            findings.add(Finding.of(seal, "it was not made with the key of this installation, or changed afterwards"));
        }
        Head head = heads.remove(seal.number());
        if (head != null && !head.value().equals(seal.value())) {
            findings.add(Finding.of(seal, "another seal of this number is known outside of the database"));
        }
        end = seal.head();
        if (noted.number() == end.number() && !noted.equals(end)) {
            findings.add(Finding.of(seal, "it is noted as the end of the chain with other words"));
        }
    }

    private void lines(Seal seal) {
        Set<Long> members = new HashSet<>(seal.lines());
        sealed.add(members);
        Optional<List<AuditLine>> found = kept(seal, members);
        int kept = found.map(List::size).orElse(members.size());
        lines += kept;
        if (kept < members.size() && !seal.minute().isBefore(purged)) {
            findings.add(Finding.of(seal, (members.size() - kept) + " of its lines are gone"));
        } else if (kept == members.size()
                && found.filter(all -> LineDigest.of(all).equals(seal.digest())).isEmpty()) {
            findings.add(Finding.of(seal, "one of its lines was changed"));
        }
    }

    /** Empty if one of them is no line of the audit any more. */
    private Optional<List<AuditLine>> kept(Seal seal, Set<Long> members) {
        try {
            List<Long> ids = seal.lines();
            return Optional.of(reader.numbered(name(), ids.get(0), ids.get(ids.size() - 1)).stream()
                    .filter(line -> members.contains(line.id()))
                    .toList());
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    /** Lines that came so long after their minute that no seal took them were put there by somebody else. */
    private void unsealed(Instant until) {
        Instant settled = end.minute().minus(Seals.LATEST);
        long strangers = reader.ids(name(), purged, settled, id -> !sealed.have(id));
        if (strangers > 0) {
            find(end, strangers + " lines are in no seal: they were added afterwards");
        }
        long waiting = reader.ids(name(), settled.isBefore(purged) ? purged : settled, until, id -> !sealed.have(id));
        if (waiting > 0) {
            find(
                    end,
                    waiting + " lines are in no seal for more than an hour: sealing stands still, or they were added");
        }
    }

    private void find(Head head, String sentence) {
        findings.add(Finding.of(school, head.minute(), sentence));
    }

    private Optional<String> name() {
        return Optional.of(school).filter(known -> !known.isEmpty());
    }
}

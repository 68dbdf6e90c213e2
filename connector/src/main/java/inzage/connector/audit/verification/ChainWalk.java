package inzage.connector.audit.verification;

import inzage.connector.audit.seal.Head;
import inzage.connector.audit.seal.Seal;
import inzage.connector.audit.seal.SealKey;
import inzage.connector.audit.seal.SealRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Walks along one chain from its first seal to its end. */
final class ChainWalk {
    private static final int PORTION = 500;

    private final String school;
    private final SealRows rows;
    private final SealKey key;
    private final SealedLines lines;
    private final List<Finding> findings = new ArrayList<>();
    private Head end;

    ChainWalk(String school, SealRows rows, SealedLines lines, SealKey key) {
        this.school = school;
        this.rows = rows;
        this.lines = lines;
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
        return lines.kept();
    }

    /** @param outside the heads of this chain in the order in which they were written */
    void walk(List<Head> outside) {
        Map<Long, Head> heads = standing(outside);
        Instant newest = lines.newest();
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
        lines.unsealed(end, newest).forEach(sentence -> find(end, sentence));
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
            lines.look(seal).ifPresent(sentence -> findings.add(Finding.of(seal, sentence)));
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

    private void find(Head head, String sentence) {
        findings.add(Finding.of(school, head.minute(), sentence));
    }
}

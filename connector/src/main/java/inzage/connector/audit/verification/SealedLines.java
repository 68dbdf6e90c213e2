package inzage.connector.audit.verification;

import inzage.connector.audit.AuditLine;
import inzage.connector.audit.AuditReader;
import inzage.connector.audit.seal.Head;
import inzage.connector.audit.seal.LineDigest;
import inzage.connector.audit.seal.Seal;
import inzage.connector.audit.seal.Seals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of one chain, compared with its seals. */
final class SealedLines {
    private final Optional<String> school;
    private final AuditReader reader;
    private final Instant purged;
    private final LineIds sealed = new LineIds();
    private long kept;

    /**
     * @param school empty for the installation's
     * @param purged lines of before this may be gone
     */
    SealedLines(String school, AuditReader reader, Instant purged) {
        this.school = Optional.of(school).filter(name -> !name.isEmpty());
        this.reader = reader;
        this.purged = purged.plus(Seals.LATEST);
    }

    /** How many of those that were looked at are still there. */
    long kept() {
        return kept;
    }

    /** When the last line of any chain was noted. */
    Instant newest() {
        return reader.newest();
    }

    /** What is wrong with the lines of a seal that is the installation's. */
    Optional<String> look(Seal seal) {
        Set<Long> members = new HashSet<>(seal.lines());
        sealed.add(members);
        Optional<List<AuditLine>> found = found(seal, members);
        int there = found.map(List::size).orElse(members.size());
        kept += there;
        if (there < members.size()) {
            return Optional.of((members.size() - there) + " of its lines are gone")
                    .filter(gone -> !seal.minute().isBefore(purged));
        }
        boolean same =
                found.filter(all -> LineDigest.of(all).equals(seal.digest())).isPresent();
        return same ? Optional.empty() : Optional.of("one of its lines was changed");
    }

    /** Empty if one of them is no line of the audit any more. */
    private Optional<List<AuditLine>> found(Seal seal, Set<Long> members) {
        try {
            List<Long> ids = seal.lines();
            return Optional.of(reader.numbered(school, ids.get(0), ids.get(ids.size() - 1)).stream()
                    .filter(line -> members.contains(line.id()))
                    .toList());
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    /**
     * What is wrong with lines that are in none of the seals. One that came so long after its minute that no seal took it was put there
     * by somebody else; of one that no seal took so long before the last that was noted either that is so, or nothing is sealed.
     */
    List<String> unsealed(Head end, Instant newest) {
        Instant settled = end.minute().minus(Seals.LATEST);
        Instant since = settled.isBefore(purged) ? purged : settled;
        long strangers = reader.ids(school, purged, settled, id -> !sealed.have(id));
        long waiting = reader.ids(school, since, newest.minus(Seals.LATEST), id -> !sealed.have(id));
        List<String> sentences = new ArrayList<>();
        if (strangers > 0) {
            sentences.add(strangers + " lines are in no seal: they were added afterwards");
        }
        if (waiting > 0) {
            sentences.add(
                    waiting + " lines are in no seal for more than an hour: sealing stands still, or they were added");
        }
        return sentences;
    }
}

package inzage.connector.audit.verification;

import inzage.connector.audit.AuditReader;
import inzage.connector.audit.purge.PurgeWords;
import inzage.connector.audit.seal.HeadFile;
import inzage.connector.audit.seal.SealKey;
import inzage.connector.audit.seal.SealRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks whether the audit is as it was sealed: each line, each seal, each chain, and what lies outside. Changes nothing. */
public class Verification {
    private static final int MOST = 100;

    private final SealRows rows;
    private final AuditReader reader;
    private final SealKey key;
    private final PurgeWords purges;
    private final HeadFile file;

    public Verification(SealRows rows, AuditReader reader, SealKey key, PurgeWords purges, HeadFile file) {
        this.rows = rows;
        this.reader = reader;
        this.key = key;
        this.purges = purges;
        this.file = file;
    }

    /**
     * Chain by chain, so that it takes no more memory than the longest.
     *
     * @param school one alone; empty for all, and the installation's own
     * @return empty if neither the database nor the file of heads knows that school
     */
    public Optional<Verified> verify(Optional<String> school) {
        Set<String> chains = chains();
        if (school.isPresent()) {
            chains.retainAll(Set.of(school.get()));
        }
        if (school.isPresent() && chains.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        long seals = 0;
        long lines = 0;
        Instant purged = purges.before();
        for (String name : chains) {
            ChainWalk walk = new ChainWalk(name, rows, new SealedLines(name, reader, purged), key);
            walk.walk(file.of(name));
            findings.addAll(walk.findings());
            seals += walk.seals();
            lines += walk.lines();
        }
        return Optional.of(
                new Verified(seals, lines, findings.stream().limit(MOST).toList()));
    }

    /** Also those of which all seals are gone, or all but what is outside. */
    private Set<String> chains() {
        Set<String> chains = new TreeSet<>(rows.chains());
        chains.addAll(file.last().keySet());
        chains.addAll(reader.schools());
        return chains;
    }
}

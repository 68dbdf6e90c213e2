package inzage.connector.audit.seal;

import inzage.connector.audit.AuditReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether the audit is as it was sealed: each line, each seal, each chain, and what lies outside. Changes nothing. */
public class Verification {
    private static final int MOST = 100;

    private final SealRows rows;
    private final AuditReader reader;
    private final SealKey key;
    private final HeadFile file;

    Verification(SealRows rows, AuditReader reader, SealKey key, HeadFile file) {
        this.rows = rows;
        this.reader = reader;
        this.key = key;
        this.file = file;
    }

    /** @param school one alone; empty for all, and the installation's own */
    public Verified verify(Optional<String> school) {
        Map<String, ChainWalk> walks = new HashMap<>();
        Map<String, List<Head>> outside = outside(school);
        outside.forEach((name, heads) -> walks.put(name, walk(name, heads)));
        rows.chains().stream()
                .filter(name -> school.isEmpty() || school.get().equals(name))
                .forEach(name -> walks.computeIfAbsent(name, known -> walk(name, List.of())));
        List<Finding> findings = new ArrayList<>();
        walks.values().forEach(walk -> findings.addAll(walk.findings()));
        return new Verified(
                walks.values().stream().mapToLong(ChainWalk::seals).sum(),
                walks.values().stream().mapToLong(ChainWalk::lines).sum(),
                findings.stream().limit(MOST).toList());
    }

    private ChainWalk walk(String school, List<Head> outside) {
        ChainWalk walk = new ChainWalk(school, rows, reader, key);
        walk.walk(outside);
        return walk;
    }

    private Map<String, List<Head>> outside(Optional<String> school) {
        Map<String, List<Head>> chains = new HashMap<>();
        for (Head head : file.read()) {
            if (school.isEmpty() || school.get().equals(head.school())) {
                chains.computeIfAbsent(head.school(), name -> new ArrayList<>()).add(head);
            }
        }
        return chains;
    }
}

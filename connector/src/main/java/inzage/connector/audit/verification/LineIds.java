package inzage.connector.audit.verification;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Ids of lines, as many as there are, in a bit or so each. */
final class LineIds {
    private static final int PORTION = 1 << 16;

    private final Map<Long, BitSet> portions = new HashMap<>();

    void add(Collection<Long> ids) {
        ids.forEach(id -> portions.computeIfAbsent(Math.floorDiv(id, PORTION), portion -> new BitSet())
                .set(Math.floorMod(id, PORTION)));
    }

    boolean have(long id) {
        BitSet portion = portions.get(Math.floorDiv(id, PORTION));
        return portion != null && portion.get(Math.floorMod(id, PORTION));
    }
}

package inzage.connector.audit.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The heads outside of the database, as far as they tell about it. */
public final class Outside {
    private static final int PORTION = 1000;

    private final SealRows rows;
    private final HeadFile file;
    private final Committed committed;

    public Outside(SealRows rows, HeadFile file, Committed committed) {
        this.rows = rows;
        this.file = file;
        this.committed = committed;
    }

    /** Writes down all seals that were made since the last that is outside, by whichever node. */
    void catchUp() {
        List<Head> missing = missing();
        if (!missing.isEmpty()) {
            committed.toDisk();
            file.append(missing);
        }
    }

    private List<Head> missing() {
        Map<String, Head> known = file.last();
        List<Head> missing = new ArrayList<>();
        for (Head end : rows.heads()) {
            long number =
                    known.getOrDefault(end.school(), Head.none(end.school())).number();
            while (number < end.number()) {
                List<Seal> next = rows.after(end.school(), number, PORTION);
                if (next.isEmpty()) {
                    break;
                }
                next.forEach(seal -> missing.add(seal.head()));
                number = next.get(next.size() - 1).number();
            }
        }
        return missing;
    }

    /** The chains of which the database has lost the end. What is outside is read first: others may be sealing meanwhile. */
    public List<Head> ahead() {
        Map<String, Head> known = file.last();
        Map<String, Head> inside = rows.heads().stream().collect(Collectors.toMap(Head::school, Function.identity()));
        return known.values().stream()
                .filter(head -> inside.getOrDefault(head.school(), Head.none(head.school()))
                                .number()
                        < head.number())
                .toList();
    }
}

package inzage.config.called;

import inzage.connector.sync.Counts;
import inzage.connector.sync.Run;
import java.util.Map;
import java.util.TreeMap;

/** What a run did to records that were there. */
final class Touched {
    private Touched() {}

    /** By kind: what was created, changed, withdrawn, restored; kinds that were left alone are not there. */
    static Map<String, String> by(Run run) {
        Map<String, String> touched = new TreeMap<>();
        run.counts().forEach((kind, counts) -> {
            if (counts.changesAnything()) {
                touched.put(kind, words(counts));
            }
        });
        return touched;
    }

    private static String words(Counts counts) {
        return "%d new, %d changed, %d withdrawn, %d back"
                .formatted(counts.created(), counts.changed(), counts.withdrawn(), counts.restored());
    }
}

package inzage.mappings.check;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import inzage.mappings.convert.UnknownCode;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a mapping hands over and keeps no more of it than who is linked to whom. */
final class Tally implements Receiver {
    final Map<String, Long> sets = new TreeMap<>();
    final Map<String, Long> accepted = new TreeMap<>();
    final Map<String, Long> rejected = new TreeMap<>();
    final Map<String, Long> refused = new TreeMap<>();
    final Map<String, Long> notes = new TreeMap<>();
    final Map<UnknownCode, Long> codes = new TreeMap<>();
    final Known known = new Known();
    final Prospect prospect = new Prospect();

    @Override
    public void accept(Mapped mapped) {
        accepted.merge(Kind.of(mapped.record()).name(), 1L, Long::sum);
        known.see(mapped.record());
        prospect.see(mapped);
    }

    /** The message is left out: it may repeat a value that is not what its column should hold. */
    @Override
    public void reject(Reject reject) {
        String what = reject.kind() + reject.field().map(field -> "." + field).orElse("") + " " + reject.code();
        rejected.merge(what, 1L, Long::sum);
        refused.merge(reject.kind().name(), 1L, Long::sum);
        UnknownCode.in(reject.message()).forEach(code -> codes.merge(code, 1L, Long::sum));
    }

    /** The kinds of which records came and none is accepted, with how many came. */
    Map<String, Long> hopeless() {
        Map<String, Long> hopeless = new TreeMap<>(refused);
        hopeless.keySet().removeAll(accepted.keySet());
        return hopeless;
    }

    @Override
    public void whole(Kind kind, String scope) {}

    @Override
    public void read(String set, long rows) {
        sets.merge(set, rows, Long::sum);
    }

    @Override
    public void note(String text) {
        notes.merge(text, 1L, Long::sum);
    }
}

package inzage.connector.sync;

import inzage.connector.canonical.Kind;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A mapping of which only some kinds are taken. */
record NarrowedMapping(SourceMapping mapping, Set<Kind> only) implements SourceMapping {
    NarrowedMapping {
        only = Set.copyOf(only);
    }

    @Override
    public String system() {
        return mapping.system();
    }

    @Override
    public String definitionVersion() {
        return mapping.definitionVersion();
    }

    @Override
    public Set<Kind> kinds() {
        Set<Kind> kinds = new HashSet<>(mapping.kinds());
        kinds.retainAll(only);
        return kinds;
    }

    @Override
    public boolean containsBsn() {
        return mapping.containsBsn();
    }

    @Override
    public boolean marksExams() {
        return mapping.marksExams();
    }

    @Override
    public void map(Delivery delivery, MappingMoment moment, Receiver out) {
        mapping.map(delivery, moment, new Narrowed(out));
    }

    @Override
    public void mapAtOnce(Delivery delivery, MappingMoment moment, Receiver out) {
        mapping.mapAtOnce(delivery, moment, new Narrowed(out));
    }

    private final class Narrowed implements Receiver {
        private final Receiver out;

        Narrowed(Receiver out) {
            this.out = out;
        }

        @Override
        public void accept(Mapped mapped) {
            if (only.contains(Kind.of(mapped.record()))) {
                out.accept(mapped);
            }
        }

        @Override
        public void reject(Reject reject) {
            if (only.contains(reject.kind())) {
                out.reject(reject);
            }
        }

        @Override
        public void whole(Kind kind, String scope) {
            if (only.contains(kind)) {
                out.whole(kind, scope);
            }
        }

        @Override
        public void whole(Kind kind, String scope, Map<String, Object> missing) {
            if (only.contains(kind)) {
                out.whole(kind, scope, missing);
            }
        }

        @Override
        public void laidOver() {
            out.laidOver();
        }

        @Override
        public void stands(Kind kind) {
            if (only.contains(kind)) {
                out.stands(kind);
            }
        }

        @Override
        public void read(String set, long rows) {
            out.read(set, rows);
        }

        @Override
        public void note(String text) {
            out.note(text);
        }
    }
}

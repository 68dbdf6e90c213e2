package inzage.connector.sync.suppression;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import java.util.Map;
import java.util.Optional;

/** Hands on what a mapping yields, without what must not come back. What is left out is counted per kind, never named. */
final class LeavingOut implements Receiver {
    private static final Kind STUDENT = Kind.of(Student.class);

    private final Leaving leaving;
    private final Receiver out;

    LeavingOut(Leaving leaving, Receiver out) {
        this.leaving = leaving;
        this.out = out;
    }

    @Override
    public void accept(Mapped mapped) {
        Optional<Canonical> left = leaving.goes(mapped) ? Optional.empty() : leaving.left(mapped.record());
        if (left.isEmpty()) {
            count(Kind.of(mapped.record()));
        } else {
            out.accept(mapped.with(left.get()));
        }
    }

    /** What cannot be accepted of somebody who was erased is nobody's to mend. */
    @Override
    public void reject(Reject reject) {
        boolean gone = reject.key()
                        .map(Ref::key)
                        .filter(key -> leaving.refersToGone(reject.kind(), key))
                        .isPresent()
                || reject.student()
                        .filter(student -> leaving.refersToGone(STUDENT, student))
                        .isPresent();
        if (gone) {
            count(reject.kind());
        } else {
            out.reject(reject);
        }
    }

    private void count(Kind kind) {
        out.note("left out, because whom it is about was erased: " + kind.name());
    }

    @Override
    public void whole(Kind kind, String scope) {
        out.whole(kind, scope);
    }

    @Override
    public void whole(Kind kind, String scope, Map<String, Object> missing) {
        out.whole(kind, scope, missing);
    }

    @Override
    public void laidOver() {
        out.laidOver();
    }

    @Override
    public void stands(Kind kind) {
        out.stands(kind);
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

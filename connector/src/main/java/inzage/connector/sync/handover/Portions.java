package inzage.connector.sync.handover;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects what a mapping yields into portions. */
final class Portions implements Receiver {
    private static final int MOST = 128;

    private final Consumer<List<Consumer<Receiver>>> out;
    private List<Consumer<Receiver>> portion = new ArrayList<>(MOST);

    Portions(Consumer<List<Consumer<Receiver>>> out) {
        this.out = out;
    }

    @Override
    public void accept(Mapped mapped) {
        add(receiver -> receiver.accept(mapped));
        // A single one may be large.
        if (Kind.of(mapped.record()).bulky()) {
            give();
        }
    }

    @Override
    public void reject(Reject reject) {
        add(receiver -> receiver.reject(reject));
    }

    @Override
    public void whole(Kind kind, String scope) {
        add(receiver -> receiver.whole(kind, scope));
    }

    @Override
    public void whole(Kind kind, String scope, Map<String, Object> missing) {
        add(receiver -> receiver.whole(kind, scope, missing));
    }

    @Override
    public void laidOver() {
        add(Receiver::laidOver);
    }

    @Override
    public void stands(Kind kind) {
        add(receiver -> receiver.stands(kind));
    }

    @Override
    public void read(String set, long rows) {
        add(receiver -> receiver.read(set, rows));
    }

    @Override
    public void note(String text) {
        add(receiver -> receiver.note(text));
    }

    /** What was yielded before a failure is received before it is thrown. */
    void failed(Throwable failure) {
        add(receiver -> {
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            throw (Error) failure;
        });
        give();
    }

    void end() {
        give();
        out.accept(List.of());
    }

    private void add(Consumer<Receiver> one) {
        portion.add(one);
        if (portion.size() == MOST) {
            give();
        }
    }

    private void give() {
        if (!portion.isEmpty()) {
            out.accept(portion);
            portion = new ArrayList<>(MOST);
        }
    }
}

package inzage.connector.sync.handover;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import java.util.Map;
import java.util.function.Consumer;

/** What a mapping yields, to be told to its receiver later. */
record Yielded(Portions<Consumer<Receiver>> portions) implements Receiver {
    static final int MOST = 128;

    @Override
    public void accept(Mapped mapped) {
        // A single one may be large.
        portions.add(
                receiver -> receiver.accept(mapped), Kind.of(mapped.record()).bulky() ? MOST : 1);
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

    private void add(Consumer<Receiver> one) {
        portions.add(one, 1);
    }
}

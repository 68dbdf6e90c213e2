package inzage.connector.sync.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what is made into portions of about the same weight. */
public final class Portions<T> {
    private final int most;
    private final Consumer<Portion<T>> out;
    private List<T> items = new ArrayList<>();
    private int weight;

    Portions(int most, Consumer<Portion<T>> out) {
        this.most = most;
        this.out = out;
    }

    /** Adds one thing; its portion is handed over when it is heavy enough. */
    public void add(T item, int weighing) {
        items.add(item);
        weight += weighing;
        if (weight >= most) {
            out.accept(new Portion<>(items, false, null));
            items = new ArrayList<>(items.size());
            weight = 0;
        }
    }

    /** What was made before a failure is taken before it is thrown. */
    void failed(Throwable failure) {
        out.accept(new Portion<>(items, true, failure));
    }

    void end() {
        out.accept(new Portion<>(items, true, null));
    }
}

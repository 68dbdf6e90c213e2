package inzage.connector.sync.replay;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;

/** Lets a mapping go through a delivery for the rows that it keeps; what it says of them was heard before. */
record Unheard(Runnable progress) implements Receiver {
    @Override
    public void accept(Mapped mapped) {
        progress.run();
    }

    @Override
    public void reject(Reject reject) {
        progress.run();
    }

    @Override
    public void whole(Kind kind, String scope) {}

    @Override
    public void read(String set, long rows) {}

    @Override
    public void note(String text) {}
}

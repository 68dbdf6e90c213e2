package inzage.mappings.engine;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;

/** Where what a delivery says goes when only its sets are looked at. */
public record Unheard() implements Receiver {
    @Override
    public void accept(Mapped mapped) {}

    @Override
    public void reject(Reject reject) {}

    @Override
    public void whole(Kind kind, String scope) {}

    @Override
    public void read(String set, long rows) {}

    @Override
    public void note(String text) {}
}

package inzage.connector.sync;

import inzage.connector.canonical.Kind;
import java.util.Set;
import java.util.function.BiConsumer;

/** Hands over what a test says, whatever was delivered. */
final class FakeMapping implements SourceMapping {
    private final Set<Kind> kinds;
    private String version = "1";
    private boolean containsBsn;
    private BiConsumer<Delivery, Receiver> script = (delivery, out) -> {};

    FakeMapping(Kind... kinds) {
        this.kinds = Set.of(kinds);
    }

    void version(String next) {
        version = next;
    }

    void script(BiConsumer<Delivery, Receiver> next) {
        script = next;
    }

    void containsBsn(boolean contains) {
        containsBsn = contains;
    }

    @Override
    public boolean containsBsn() {
        return containsBsn;
    }

    @Override
    public String system() {
        return "fake";
    }

    @Override
    public String definitionVersion() {
        return version;
    }

    @Override
    public Set<Kind> kinds() {
        return kinds;
    }

    @Override
    public void map(Delivery delivery, MappingMoment moment, Receiver out) {
        script.accept(delivery, out);
    }
}

package inzage.connector.sync;

/** Thrown by {@link SourceMapping#mapAtOnce} where only {@link SourceMapping#map} can tell what a delivery means. */
public final class MapAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MapAgain() {
        super("an id comes twice", null, false, false);
    }
}

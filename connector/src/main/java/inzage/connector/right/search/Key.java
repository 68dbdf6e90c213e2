package inzage.connector.right.search;

/** Under what a source knows a record. */
public record Key(String kind, String source, String key) {
    Object[] row() {
        return new Object[] {kind, source, key};
    }

    /** Names nobody: a key may be a number that people know. */
    @Override
    public String toString() {
        return "Key[" + kind + " of " + source + "]";
    }
}

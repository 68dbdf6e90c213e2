package inzage.connector.canonical;

/**
 * A reference to another record: by the source's own key, by an identifier that other sources share (number, code, name),
 * or, once resolved, by record id. Which kind it refers to is said by {@link To} on the component.
 *
 * @param by {@code key}, {@code id} or the name of an identifier
 * @param value never blank
 */
public record Ref(String by, String value) {
    private static final String KEY = "key";
    private static final String ID = "id";

    public Ref {
        if (by.isBlank() || value.isBlank() || by.indexOf(':') >= 0) {
            throw new IllegalArgumentException("a reference needs a way and a value");
        }
    }

    public static Ref key(String key) {
        return new Ref(KEY, key);
    }

    public static Ref id(RecordId id) {
        return new Ref(ID, id.hex());
    }

    public boolean resolved() {
        return by.equals(ID);
    }

    public boolean byKey() {
        return by.equals(KEY);
    }

    /** The record referred to. Only for a resolved reference. */
    public RecordId id() {
        if (!resolved()) {
            throw new IllegalStateException("unresolved reference by " + by);
        }
        return new RecordId(value);
    }

    /** The stored form, {@code by:value}. */
    public String text() {
        return by + ":" + value;
    }

    /** The reference a stored form stands for. */
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not a reference");
        }
        return new Ref(text.substring(0, colon), text.substring(colon + 1));
    }
}

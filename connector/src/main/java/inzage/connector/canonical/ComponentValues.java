package inzage.connector.canonical;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one record, in the order of its kind's components, to be looked at and changed by place: where millions are read. */
public final class ComponentValues {
    private final Kind kind;
    private final @Nullable Object[] values;

    private ComponentValues(Kind kind, @Nullable Object[] values) {
        this.kind = kind;
        this.values = values;
    }

    public static ComponentValues of(Canonical record) {
        Kind kind = Kind.of(record);
        List<Component> components = kind.components();
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).of(record);
        }
        return new ComponentValues(kind, values);
    }

    public Kind kind() {
        return kind;
    }

    /** @param place of the component, counted from 0 */
    public @Nullable Object get(int place) {
        return values[place];
    }

    public void set(int place, @Nullable Object value) {
        values[place] = value;
    }

    /**
     * A record with these values.
     *
     * @throws IllegalArgumentException if its constructor refuses them
     */
    public Canonical record() {
        return kind.create(values);
    }
}

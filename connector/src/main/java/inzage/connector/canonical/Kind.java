package inzage.connector.canonical;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of canonical record, with everything that is derived from its record class: names, components, order of syncing.
 * The list of kinds is the {@code permits} clause of {@link Canonical} and nothing else.
 */
public final class Kind {
    private static final List<Kind> ALL = IntStream.range(0, Canonical.class.getPermittedSubclasses().length)
            .mapToObj(i -> new Kind(Canonical.class.getPermittedSubclasses()[i].asSubclass(Canonical.class), i))
            .toList();
    /** Asked for every reference of every record. */
    private static final ClassValue<Optional<Kind>> BY_TYPE = new ClassValue<>() {
        @Override
        protected Optional<Kind> computeValue(Class<?> type) {
            return ALL.stream().filter(kind -> kind.type().equals(type)).findFirst();
        }
    };

    private static final Set<Class<?>> UNCOUNTABLE = Set.of(Homework.class, Medical.class);

    private final Class<? extends Canonical> type;
    private final int order;
    private final String name;
    private final List<Component> components;
    private final Map<String, Component> byName;
    private final List<Component> indexed;
    private final boolean bulky;
    private final Constructor<? extends Canonical> constructor;

    private Kind(Class<? extends Canonical> type, int order) {
        this.type = type;
        this.order = order;
        this.name = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
        this.components = Component.all(type);
        this.byName = components.stream().collect(Collectors.toUnmodifiableMap(Component::name, one -> one));
        this.indexed = components.stream().filter(Component::indexed).toList();
        this.bulky = components.stream().anyMatch(component -> component.type() == Content.class);
        this.constructor = constructor(type, components);
    }

    /** All kinds, in the order in which they are synced. */
    public static List<Kind> all() {
        return ALL;
    }

    public static Kind of(Class<? extends Canonical> type) {
        return BY_TYPE.get(type).orElseThrow(() -> new IllegalArgumentException(type + " is not a kind"));
    }

    public static Kind of(Canonical record) {
        return of(record.getClass());
    }

    /** The kind with this {@link #name}, e.g. {@code groupMember}. */
    public static Optional<Kind> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    public Class<? extends Canonical> type() {
        return type;
    }

    public int order() {
        return order;
    }

    /** The name in definitions, settings and the API: {@code groupMember}. */
    public String name() {
        return name;
    }

    /** The plural in kebab case, as files of the {@code table} format are called: {@code group-members}. */
    public String plural() {
        String kebab = Component.separated(type.getSimpleName(), '-');
        if (UNCOUNTABLE.contains(type)) {
            return kebab;
        }
        return kebab.endsWith("y") ? kebab.substring(0, kebab.length() - 1) + "ies" : kebab + "s";
    }

    /** The table the store keeps this kind in: {@code group_members}. */
    public String table() {
        return plural().replace('-', '_');
    }

    public List<Component> components() {
        return components;
    }

    public Optional<Component> component(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether its records may hold the bytes of a document, so that only few of them may be in memory at once. */
    public boolean bulky() {
        return bulky;
    }

    /** Components that the store also keeps in a column of their own. */
    public List<Component> indexed() {
        return indexed;
    }

    /**
     * A record of this kind from its components' values by name. What is not given is absent: {@link Ynu#UNKNOWN}, an empty
     * list, {@code false} or {@code null}, by the component's type.
     *
     * @throws IllegalArgumentException if the constructor refuses the values
     */
    public Canonical create(Map<String, ? extends @Nullable Object> values) {
        @Nullable Object[] given = new @Nullable Object[components.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = values.get(components.get(i).name());
        }
        return create(given);
    }

    /** @param values in the order of the components */
    Canonical create(@Nullable Object[] values) {
        @Nullable Object[] arguments = new @Nullable Object[values.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = components.get(i).orAbsent(values[i]);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(name() + " refuses its values", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name() + " cannot be made", e);
        }
    }

    private static Constructor<? extends Canonical> constructor(
            Class<? extends Canonical> type, List<Component> components) {
        try {
            Constructor<? extends Canonical> constructor = type.getDeclaredConstructor(
                    components.stream().map(Component::type).toArray(Class<?>[]::new));
            // Public as it is; this spares the check at every call.
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    /** The values of a record by component name, in the order of the components; absent ones are {@code null}. */
    public static Map<String, @Nullable Object> values(Canonical record) {
        Map<String, @Nullable Object> values = new java.util.LinkedHashMap<>();
        for (Component component : of(record).components()) {
            values.put(component.name(), component.of(record));
        }
        return values;
    }

    @Override
    public String toString() {
        return name();
    }
}

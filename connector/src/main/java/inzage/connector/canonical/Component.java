package inzage.connector.canonical;

import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One component of a kind.
 *
 * @param type the declared type; for a list, {@link List}
 * @param element the type of a list's elements, else the same as {@code type}
 * @param target the kind a reference refers to
 * @param mandatory a record without it is rejected
 * @param recipient says for whom a record is; see {@link Recipient}
 * @param html holds sanitised markup; see {@link Html}
 * @param absent what stands for it when it is absent: {@link Ynu#UNKNOWN}, an empty list, {@code false}, {@code null}
 * @param pattern the regular expression that its text matches, if there is one
 */
public record Component(
        String name,
        Class<?> type,
        Class<?> element,
        Optional<Class<? extends Canonical>> target,
        boolean indexed,
        boolean mandatory,
        boolean recipient,
        boolean html,
        @Nullable Object absent,
        @Nullable String pattern,
        Method accessor) {

    /** The components of a kind, or of a value in it such as an address. */
    public static List<Component> all(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(Component::of).toList();
    }

    private static Component of(RecordComponent component) {
        To to = component.getAnnotation(To.class);
        return new Component(
                component.getName(),
                component.getType(),
                element(component),
                Optional.ofNullable(to).map(To::value),
                component.isAnnotationPresent(Indexed.class),
                mandatory(component.getAccessor()),
                component.isAnnotationPresent(Recipient.class),
                component.isAnnotationPresent(Html.class),
                absent(component),
                pattern(component.getAccessor()),
                unchecked(component.getAccessor()));
    }

    /** Public as it is; this spares the check at every call. */
    private static Method unchecked(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    private static boolean mandatory(Method accessor) {
        return accessor.isAnnotationPresent(jakarta.validation.constraints.NotNull.class)
                || accessor.isAnnotationPresent(jakarta.validation.constraints.NotBlank.class);
    }

    private static @Nullable String pattern(Method accessor) {
        Pattern pattern = accessor.getAnnotation(Pattern.class);
        return pattern == null ? null : pattern.regexp();
    }

    private static Class<?> element(RecordComponent component) {
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].getType() instanceof Class<?> element) {
            return element;
        }
        return component.getType();
    }

    public boolean list() {
        return List.class.isAssignableFrom(type);
    }

    public boolean reference() {
        return element == Ref.class;
    }

    /** The column of an indexed component: {@code school_year}, {@code student_id}. */
    public String column() {
        String snake = separated(name, '_');
        return reference() ? snake + "_id" : snake;
    }

    /** The value of this component in a record. */
    public @Nullable Object of(Canonical record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + name, e);
        }
    }

    /** The value, or what stands for an absent one. */
    public @Nullable Object orAbsent(@Nullable Object value) {
        return value == null ? absent : value;
    }

    private static @Nullable Object absent(RecordComponent component) {
        if (component.getType() == Ynu.class) {
            return Ynu.UNKNOWN;
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        boolean list = List.class.isAssignableFrom(component.getType());
        return list && !nullableList(component) ? List.of() : null;
    }

    /** Only contributors tell "not said" from "none". */
    private static boolean nullableList(RecordComponent component) {
        return component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    static String separated(String camel, char separator) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", String.valueOf(separator))
                .toLowerCase(Locale.ROOT);
    }
}

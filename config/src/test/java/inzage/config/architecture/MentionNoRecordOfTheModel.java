package inzage.config.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/**
 * A signature in which no canonical record occurs, neither as parameter nor as result, nor within {@code List<…>}. What
 * publication has wrapped, as in {@code Shown<Result>}, has been decided about and may go on.
 */
final class MentionNoRecordOfTheModel extends ArchCondition<JavaMethod> {
    private final String canonical;
    private final String publication;

    MentionNoRecordOfTheModel(String connector) {
        super("mention no canonical record");
        this.canonical = connector + ".canonical.Canonical";
        this.publication = connector + ".publication";
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        List<String> records = Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(this::undecided)
                .filter(type -> type.isAssignableTo(canonical))
                .map(JavaClass::getSimpleName)
                .toList();
        if (!records.isEmpty()) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " mentions " + records));
        }
    }

    /** The types that occur in a type, but for those that publication has wrapped. */
    private Stream<JavaClass> undecided(JavaType type) {
        if (type instanceof JavaParameterizedType generic) {
            boolean wrapped = generic.toErasure().getPackageName().equals(publication);
            return wrapped
                    ? Stream.of()
                    : generic.getActualTypeArguments().stream().flatMap(this::undecided);
        }
        return type.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }
}

package inzage.config.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A signature in which no canonical record occurs, neither as parameter nor as result, nor within {@code List<…>}. */
final class MentionNoRecordOfTheModel extends ArchCondition<JavaMethod> {
    private final String canonical;

    MentionNoRecordOfTheModel(String canonical) {
        super("mention no canonical record");
        this.canonical = canonical;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        List<String> records = Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(types -> types.stream())
                .filter(type -> type.isAssignableTo(canonical))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toList());
        if (!records.isEmpty()) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " mentions " + records));
        }
    }
}

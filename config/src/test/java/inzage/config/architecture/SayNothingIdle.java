package inzage.config.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;

/** A name without words that fit anything. Whole words count: a {@code Database} is no {@code Base}. */
final class SayNothingIdle extends ArchCondition<JavaClass> {
    private static final Set<String> IDLE = Set.of(
            "Impl",
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Common",
            "Base",
            "Abstract",
            "Processor",
            "Constants",
            "Data",
            "Info");

    SayNothingIdle() {
        super("say nothing idle");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Arrays.stream(type.getSimpleName().split("(?=[A-Z])"))
                .filter(IDLE::contains)
                .forEach(word ->
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " has the idle word " + word)));
    }
}

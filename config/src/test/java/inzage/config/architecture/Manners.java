package inzage.config.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every class keeps to, wherever it is.
 *
 * @param root {@code inzage} for the program itself
 */
record Manners(String root) {
    private static final Set<String> INJECTING = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource");

    /** There is one road from the store to a person, and publication stands on it. */
    ArchRule canonical_records_stay_on_their_road() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(offTheRoad())
                .should(new MentionNoRecordOfTheModel(root + ".connector"))
                .allowEmptyShould(true);
    }

    /** A clock is injected, because a test, a demo and a replay have a time of their own. */
    ArchRule time_comes_from_an_injected_clock() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(DescribedPredicate.describe("it reads the time of the machine", this::readsTheTime))
                .allowEmptyShould(true);
    }

    ArchRule nothing_is_injected_into_fields() {
        return noFields()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .should()
                .beAnnotatedWith(DescribedPredicate.describe(
                        "an annotation that injects",
                        annotation -> INJECTING.contains(annotation.getRawType().getName())))
                .allowEmptyShould(true);
    }

    ArchRule types_say_what_they_are() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new SayNothingIdle())
                .allowEmptyShould(true);
    }

    ArchRule methods_say_what_they_do() {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .and(DescribedPredicate.describe("are named freely", method -> !imposed(method)))
                .should()
                .haveNameNotMatching("process|handle")
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> offTheRoad() {
        String connector = root + ".connector.";
        return resideInAPackage(root + "..")
                .and(DescribedPredicate.describe("seen from other packages", Manners::seen))
                .and(DescribedPredicate.not(resideInAnyPackage(
                        connector + "canonical..",
                        connector + "publication..",
                        connector + "store..",
                        connector + "sync..")));
    }

    /** A public method of a class that nobody else can name is not public. */
    private static boolean seen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Manners::seen).orElse(true);
    }

    private boolean readsTheTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean clockless =
                call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
        return switch (call.getName()) {
            case "now" -> owner.startsWith("java.time.") && clockless;
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock") && !assembles(call);
            default -> false;
        };
    }

    /** The one clock is made where the program is assembled. */
    private boolean assembles(JavaCall<?> call) {
        return call.getOriginOwner().getPackageName().startsWith(root + ".config");
    }

    /** A method that a type from elsewhere prescribes has the name it has; a component of a record is a noun. */
    private boolean imposed(JavaMethod method) {
        boolean component =
                method.getOwner().isRecord() && method.getRawParameterTypes().isEmpty();
        return component
                || Stream.concat(
                                method.getOwner().getAllRawSuperclasses().stream(),
                                method.getOwner().getAllRawInterfaces().stream())
                        .filter(type -> !type.getPackageName().startsWith(root))
                        .flatMap(type -> type.getMethods().stream())
                        .anyMatch(declared -> declared.getName().equals(method.getName()));
    }
}

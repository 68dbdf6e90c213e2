package inzage.config.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/**
 * Which part of the program may know which. The rules take the root package as a parameter, so that the same rules are held
 * against classes that break them on purpose.
 *
 * @param root {@code inzage} for the program itself
 */
record Arrows(String root) {
    private static final String[] DATABASE = {"java.sql..", "javax.sql..", "org.springframework.jdbc.."};
    private static final String SPRING_BEANS = "org.springframework.stereotype";
    private static final String SPRING_CONFIGURATION = "org.springframework.context.annotation.Configuration";

    /** connector ← mappings ← routes, connector ← portal; config knows all. */
    ArchRule connector_knows_no_other_module() {
        return noClasses()
                .that(in("connector"))
                .should()
                .dependOnClassesThat(in("mappings", "routes", "portal", "config"))
                .allowEmptyShould(true);
    }

    ArchRule mappings_know_connector_only() {
        return noClasses()
                .that(in("mappings"))
                .should()
                .dependOnClassesThat(in("routes", "portal", "config"))
                .allowEmptyShould(true);
    }

    ArchRule routes_do_not_know_the_portal() {
        return noClasses()
                .that(in("routes"))
                .should()
                .dependOnClassesThat(in("portal", "config"))
                .allowEmptyShould(true);
    }

    ArchRule portal_knows_connector_only() {
        return noClasses()
                .that(in("portal"))
                .should()
                .dependOnClassesThat(in("mappings", "routes", "config"))
                .allowEmptyShould(true);
    }

    ArchRule camel_is_in_routes_only() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(resideOutsideOfPackage(root + ".routes.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.camel.."))
                .allowEmptyShould(true);
    }

    ArchRule web_is_in_portal_only() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(resideOutsideOfPackage(root + ".portal.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.web..", "jakarta.servlet.."))
                .allowEmptyShould(true);
    }

    ArchRule canonical_model_knows_no_framework() {
        return classes()
                .that(in("connector.canonical"))
                .should()
                .onlyDependOnClassesThat(plain().or(in("connector.canonical")))
                .allowEmptyShould(true);
    }

    /**
     * What decides is all of publication but its Spring beans. Beside the model it may use values of other parts of connector,
     * as long as these themselves are plain: a record of a consent, but not the store of consents.
     */
    ArchRule deciding_knows_no_framework() {
        return classes()
                .that(in("connector.publication"))
                .and(DescribedPredicate.not(bean()))
                .should()
                .onlyDependOnClassesThat(plain().or(in("connector").and(DescribedPredicate.not(usesFrameworks()))))
                .allowEmptyShould(true);
    }

    ArchRule what_speaks_to_people_asks_publication_and_not_the_store() {
        return noClasses()
                .that(in("portal", "routes.notify"))
                .should()
                .dependOnClassesThat(in("connector.store").or(resideInAnyPackage(DATABASE)))
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> usesFrameworks() {
        return DescribedPredicate.describe("use a framework", type -> type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .anyMatch(plain().or(in("connector")).negate()));
    }

    private static DescribedPredicate<JavaClass> bean() {
        return DescribedPredicate.describe("Spring beans", type -> type.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getPackageName().equals(SPRING_BEANS)
                        || annotation.getRawType().getName().equals(SPRING_CONFIGURATION)));
    }

    /** The JDK without databases, Jakarta Validation and JSpecify. */
    private static DescribedPredicate<JavaClass> plain() {
        return resideInAnyPackage("java..", "jakarta.validation..", "org.jspecify..")
                .and(resideOutsideOfPackages(DATABASE))
                .or(DescribedPredicate.describe("primitive", JavaClass::isPrimitive));
    }

    private DescribedPredicate<JavaClass> in(String... parts) {
        String[] packages =
                Arrays.stream(parts).map(part -> root + "." + part + "..").toArray(String[]::new);
        return resideInAnyPackage(packages);
    }
}

package inzage.config.settings;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The names of all settings under {@code inzage}, read from the records that bind them. */
record KnownSettings(Set<String> names) {

    static KnownSettings scan(ClassLoader loader) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Set<String> names = new TreeSet<>();
        for (BeanDefinition found : scanner.findCandidateComponents("inzage")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), loader);
            String prefix = type.getAnnotation(ConfigurationProperties.class).prefix();
            String root = prefix.isEmpty()
                    ? type.getAnnotation(ConfigurationProperties.class).value()
                    : prefix;
            names(root, type).forEach(names::add);
        }
        return new KnownSettings(names);
    }

    /** Whether a setting of this name, in any notation, is read by something. */
    boolean knows(String name) {
        String plain = plain(name);
        return names.stream().map(KnownSettings::plain).anyMatch(known -> {
            boolean open = known.endsWith("*");
            return open ? plain.startsWith(known.substring(0, known.length() - 1)) : plain.equals(known);
        });
    }

    private static Stream<String> names(String prefix, Class<?> type) {
        if (!type.isRecord()) {
            boolean many = Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type);
            return Stream.of(many ? prefix + "*" : prefix);
        }
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> names(prefix + "." + kebab(component), component.getType()));
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** Spring reads {@code quietHours}, {@code quiet-hours} and {@code QUIET_HOURS} alike. */
    private static String plain(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(java.util.Locale.ROOT);
    }
}

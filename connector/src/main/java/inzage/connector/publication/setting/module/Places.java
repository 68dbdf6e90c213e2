package inzage.connector.publication.setting.module;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where in the school a child may be. Groups and sites are meant by name, without regard to case: a group of that name in next
 * school year is the same one to the desk, and of two groups with one name both are meant.
 *
 * @param groups names in lower case
 * @param sites names in lower case
 * @param years of study
 */
public record Places(Set<String> groups, Set<String> sites, Set<Integer> years) {
    /** Nowhere. */
    public static final Places NONE = new Places(Set.of(), Set.of(), Set.of());

    public Places {
        groups = groups.stream().map(Places::name).collect(Collectors.toUnmodifiableSet());
        sites = sites.stream().map(Places::name).collect(Collectors.toUnmodifiableSet());
        years = Set.copyOf(years);
    }

    /** As names are compared. */
    public static String name(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    public boolean none() {
        return equals(NONE);
    }
}

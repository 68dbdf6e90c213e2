package inzage.config.settings;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Refuses to start with a setting that nothing reads. Environment variables are left alone: secrets of sources are given that
 * way under names of the school's own.
 */
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("inzage");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        KnownSettings known = KnownSettings.scan(getClass().getClassLoader());
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(context.getEnvironment())) {
            boolean environment = source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource;
            if (!environment && source instanceof IterableConfigurationPropertySource listed) {
                listed.stream().filter(OURS::isAncestorOf).forEach(name -> check(known, listed, name));
            }
        }
    }

    private static void check(
            KnownSettings known, IterableConfigurationPropertySource source, ConfigurationPropertyName name) {
        if (known.knows(name.toString())) {
            return;
        }
        var property = source.getConfigurationProperty(name);
        String place = property == null || property.getOrigin() == null
                ? "given at the start"
                : property.getOrigin().toString();
        throw new UnknownSetting(name.toString(), place, nearest(known, name.toString()));
    }

    private static Optional<String> nearest(KnownSettings known, String name) {
        return known.names().stream()
                .min(Comparator.comparingInt(candidate -> distance(candidate, name)))
                .filter(candidate -> distance(candidate, name) <= Math.max(2, name.length() / 4));
    }

    /** The number of single-character edits between two names (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = java.util.stream.IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}

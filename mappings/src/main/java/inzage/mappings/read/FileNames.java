package inzage.mappings.read;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files as a definition writes them: a name, or a pattern in which {@code *} stands for anything. */
public final class FileNames {
    private FileNames() {}

    public static boolean pattern(String name) {
        return name.indexOf('*') >= 0;
    }

    /** Whether a file goes by a name. */
    public static Predicate<String> like(String name, boolean ignoreCase) {
        if (!pattern(name)) {
            return ignoreCase ? name::equalsIgnoreCase : name::equals;
        }
        String regex = Stream.of(name.toLowerCase(Locale.ROOT).split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        Pattern pattern = Pattern.compile(regex);
        return file -> pattern.matcher(file.toLowerCase(Locale.ROOT)).matches();
    }
}

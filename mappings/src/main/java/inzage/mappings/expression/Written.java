package inzage.mappings.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression in plain CEL.
 *
 * @param source {@code filled("a.b")} and {@code filled(a.b)} are the same; {@code has(a.b)} is a variable of its own
 * @param onlyFilled columns that nothing else is asked of than whether they are filled
 * @param present what {@code has} asks for, by the number of its variable
 */
record Written(String source, Set<String> onlyFilled, List<String> present) {
    private static final String NAME = "([A-Za-z_][\\w.]*)";
    private static final Pattern FILLED = Pattern.compile("filled\\(\\s*\"?" + NAME + "\"?\\s*\\)");
    private static final Pattern HAS = Pattern.compile("\\bhas\\(\\s*" + NAME + "\\s*\\)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final String PRESENT = "present__";

    static Written of(String source) {
        List<String> present = new ArrayList<>();
        Matcher has = HAS.matcher(source);
        StringBuilder plain = new StringBuilder();
        while (has.find()) {
            has.appendReplacement(plain, PRESENT + present.size());
            present.add(has.group(1));
        }
        return filled(has.appendTail(plain).toString(), present);
    }

    private static Written filled(String source, List<String> present) {
        Set<String> columns = new HashSet<>();
        Matcher filled = FILLED.matcher(source);
        StringBuilder plain = new StringBuilder();
        while (filled.find()) {
            columns.add(filled.group(1));
            filled.appendReplacement(plain, "filled(" + Matcher.quoteReplacement(filled.group(1)) + ")");
        }
        Matcher words = WORD.matcher(FILLED.matcher(source).replaceAll(""));
        while (words.find()) {
            columns.remove(words.group());
        }
        return new Written(filled.appendTail(plain).toString(), columns, present);
    }

    /** The variables that {@code has} stands for. */
    List<String> variables() {
        return java.util.stream.IntStream.range(0, present.size())
                .mapToObj(i -> PRESENT + i)
                .toList();
    }

    /** Whether a name is a variable of {@code has}. */
    static boolean asks(String name) {
        return name.startsWith(PRESENT);
    }

    String asked(String variable) {
        return present.get(Integer.parseInt(variable.substring(PRESENT.length())));
    }
}

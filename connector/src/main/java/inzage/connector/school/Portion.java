package inzage.connector.school;

import inzage.connector.canonical.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much of a source a run asks for. What lies outside it is left as it is: nothing there is withdrawn.
 *
 * @param only these kinds; all if empty
 * @param window only this stretch of time, of what is asked for by time
 */
public record Portion(Set<Kind> only, Optional<Window> window) {
    public static final Portion WHOLE = new Portion(Set.of(), Optional.empty());

    public Portion {
        only = Set.copyOf(only);
    }

    public boolean whole() {
        return equals(WHOLE);
    }

    public boolean takes(Kind kind) {
        return only.isEmpty() || only.contains(kind);
    }

    /** The names of the kinds, sorted, with commas; empty for all. */
    public String kinds() {
        return only.stream().map(Kind::name).sorted().collect(Collectors.joining(","));
    }

    /**
     * Reads {@link #kinds} and a window back.
     *
     * @throws IllegalArgumentException if there is no such kind: it must not pass for all kinds
     */
    public static Portion of(String kinds, String window) {
        Set<Kind> only = Arrays.stream(kinds.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Kind.named(name).orElseThrow(() -> new IllegalArgumentException("no kind " + name)))
                .collect(Collectors.toSet());
        return new Portion(only, window.isEmpty() ? Optional.empty() : Optional.of(Window.parse(window)));
    }

    /**
     * Days around today, both ends included, as in {@code 0d..7d} or {@code -1w..3w}.
     *
     * @param from days from today; negative is before
     */
    public record Window(int from, int through) {
        private static final Pattern FORM = Pattern.compile("(-?\\d{1,3})([dw])\\.\\.(-?\\d{1,3})([dw])");

        public Window {
            if (through < from) {
                throw new IllegalArgumentException("a window ends before it begins");
            }
        }

        /** @throws IllegalArgumentException if it is written otherwise, or ends before it begins */
        public static Window parse(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new IllegalArgumentException("no window: " + text);
            }
            return new Window(days(form.group(1), form.group(2)), days(form.group(3), form.group(4)));
        }

        private static int days(String amount, String unit) {
            return Integer.parseInt(amount) * (unit.equals("w") ? 7 : 1);
        }

        @Override
        public String toString() {
            return from + "d.." + through + "d";
        }
    }
}

package inzage.connector.sync.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share in percent, written {@code 10%}. */
record Threshold(int percent) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\s*%");

    /** What the school's file says; the default if it says nothing that can be read, for a guard must not fall silent. */
    static Threshold parse(String text, int otherwise) {
        Matcher matcher = FORM.matcher(text.strip());
        return new Threshold(matcher.matches() ? Integer.parseInt(matcher.group(1)) : otherwise);
    }

    boolean exceededBy(long number, long all) {
        return number * 100 > all * percent;
    }

    @Override
    public String toString() {
        return percent + "%";
    }
}

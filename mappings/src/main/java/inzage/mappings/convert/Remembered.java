package inzage.mappings.convert;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A conversion that is not made again for a text it met before: most dates, years and grades of a school come by the thousand. */
public final class Remembered implements Function<String, Outcome> {
    private static final int MOST = 2048;
    private static final int LONGEST = 40;

    private final Function<String, Outcome> conversion;
    private final Map<String, Outcome> known = new HashMap<>();

    /** @param conversion always the same for the same text */
    public Remembered(Function<String, Outcome> conversion) {
        this.conversion = conversion;
    }

    @Override
    public Outcome apply(String text) {
        Outcome before = known.get(text);
        if (before != null) {
            return before;
        }
        Outcome made = conversion.apply(text);
        if (known.size() < MOST && text.length() <= LONGEST) {
            known.put(text, made);
        }
        return made;
    }
}

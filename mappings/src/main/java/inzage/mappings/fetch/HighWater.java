package inzage.mappings.fetch;

import inzage.mappings.definition.fetch.Cursor;
import inzage.mappings.fetch.write.View;
import java.util.List;

/** The highest cursor value of a set's answers; of equal moments, the one with the highest second value. */
final class HighWater {
    private final Cursor cursor;
    private List<String> highest;

    /** @param before where the run before ended; may be empty */
    HighWater(Cursor cursor, List<String> before) {
        this.cursor = cursor;
        this.highest = List.copyOf(before);
    }

    void see(View answer) {
        List<String> first = answer.find(cursor.of().get(0)).texts();
        List<String> second =
                cursor.of().size() > 1 ? answer.find(cursor.of().get(1)).texts() : List.of();
        for (int i = 0; i < first.size(); i++) {
            List<String> value = i < second.size() ? List.of(first.get(i), second.get(i)) : List.of(first.get(i));
            if (higher(value)) {
                highest = value;
            }
        }
    }

    private boolean higher(List<String> value) {
        for (int i = 0; i < Math.min(value.size(), highest.size()); i++) {
            int compared = Moments.compare(value.get(i), highest.get(i));
            if (compared != 0) {
                return compared > 0;
            }
        }
        return value.size() > highest.size();
    }

    List<String> value() {
        return highest;
    }
}

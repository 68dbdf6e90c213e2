package inzage.connector.audit.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The ids of a seal's lines as a short text: the first, then the distance of each to the one before. */
final class Members {
    private static final String SEPARATOR = " ";
    private static final Pattern TEXT = Pattern.compile("[1-9]\\d{0,15}( [1-9]\\d{0,15})*+");

    private Members() {}

    /** @param ids ascending */
    static String text(List<Long> ids) {
        List<String> distances = new ArrayList<>();
        long last = 0;
        for (long id : ids) {
            distances.add(Long.toString(id - last));
            last = id;
        }
        return String.join(SEPARATOR, distances);
    }

    /** None if somebody wrote there what is no such text: no seal is right over that. */
    static List<Long> read(String text) {
        return TEXT.matcher(text).matches() ? ids(text) : List.of();
    }

    private static List<Long> ids(String text) {
        List<Long> ids = new ArrayList<>();
        long last = 0;
        for (String distance : text.split(SEPARATOR, -1)) {
            last += Long.parseLong(distance);
            ids.add(last);
        }
        return ids;
    }
}

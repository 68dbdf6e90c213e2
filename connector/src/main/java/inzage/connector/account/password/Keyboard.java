package inzage.connector.account.password;

import java.util.List;

/** Which keys lie beside each other, on the keyboards that are used here and in France. */
final class Keyboard {
    private static final List<String> ROWS =
            List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn");

    /** From above to below, as in 1qaz. */
    private static final List<String> COLUMNS =
            List.of("1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik", "9ol", "0p");

    private Keyboard() {}

    static boolean neighbours(char one, char other) {
        return beside(ROWS, one, other) || beside(COLUMNS, one, other);
    }

    private static boolean beside(List<String> lines, char one, char other) {
        return lines.stream().anyMatch(line -> {
            int first = line.indexOf(one);
            int second = line.indexOf(other);
            return first >= 0 && second >= 0 && Math.abs(first - second) == 1;
        });
    }
}

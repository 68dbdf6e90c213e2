package inzage.connector.publication.attendance;

import inzage.connector.canonical.DateRange;

/**
 * How much of the lessons of a period was attended.
 *
 * @param absent in whole per cent of the lessons that are over and of which attendance was registered; the rest was attended
 */
public record Rate(DateRange period, int absent) {
    private static final int ALL = 100;

    public Rate {
        if (absent < 0 || absent > ALL) {
            throw new IllegalArgumentException("not a percentage");
        }
    }

    public int present() {
        return ALL - absent;
    }
}

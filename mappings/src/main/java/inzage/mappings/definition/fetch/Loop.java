package inzage.mappings.definition.fetch;

/** What a call is made once for each of. */
public sealed interface Loop {
    /** By which the call's templates know the row. */
    String name();

    /** The rows of a set that was fetched before; what they were read out of can be named too. */
    record Over(String name, String set) implements Loop {}

    /** The elements of a parameter of type list; the row of each has one column, {@code .}. */
    record Each(String name, String list) implements Loop {}

    /**
     * Stretches of time around today: rows with {@code from}, {@code until} (exclusive) and {@code through}.
     *
     * @param first counted from the stretch of today, which is 0
     * @param last inclusive
     */
    record Time(String name, Unit unit, int first, int last) implements Loop {
        public Time {
            if (first > last) {
                throw new IllegalArgumentException("from " + first + " back to " + last);
            }
        }
    }

    /** A stretch of time: a week begins on Monday, a year is the school's, from 1 August. */
    enum Unit {
        DAY,
        WEEK,
        YEAR
    }
}

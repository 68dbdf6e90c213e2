package inzage.connector.publication.grade;

/**
 * Which part of the pupils of the country a pupil is better than, of nationally standardised tests. It reads differently on the two
 * scales of levels, and neither can be made of the other: 78 is A and II, 55 is B and III. Source of the bounds: Cito.
 *
 * @param value from 0 to 100
 */
public record Percentile(int value) {
    private static final int HIGHEST = 100;

    public Percentile {
        if (value < 0 || value > HIGHEST) {
            throw new IllegalArgumentException("a percentile is from 0 to 100");
        }
    }

    /** The highest 25 per cent, the next, the next, then 15 and the lowest 10. */
    public enum Letter {
        A(75),
        B(50),
        C(25),
        D(10),
        E(0);

        private final int from;

        Letter(int from) {
            this.from = from;
        }
    }

    /** Five times 20 per cent. */
    public enum Roman {
        I(80),
        II(60),
        III(40),
        IV(20),
        V(0);

        private final int from;

        Roman(int from) {
            this.from = from;
        }
    }

    public Letter letter() {
        Letter level = Letter.A;
        while (value < level.from) {
            level = Letter.values()[level.ordinal() + 1];
        }
        return level;
    }

    public Roman roman() {
        Roman level = Roman.I;
        while (value < level.from) {
            level = Roman.values()[level.ordinal() + 1];
        }
        return level;
    }

    /** The highest ten per cent, which some suppliers write as I+. */
    public boolean highest() {
        return value >= 90;
    }
}

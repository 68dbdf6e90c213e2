package inzage.config.demo.chance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/**
 * Seeded chance: the same seed gives the same schools on every Java, because {@link Random} prescribes its algorithm.
 */
public final class Chance {
    private final Random random;

    public Chance(long seed) {
        this.random = new Random(seed);
    }

    /** One of the choices, each as likely. */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** True in so many of a hundred cases. */
    public boolean percent(int cases) {
        return random.nextInt(100) < cases;
    }

    /** A whole number, both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A day, both ends included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
    }

    /** A number around a mean, as measurements fall. */
    public double around(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }
}

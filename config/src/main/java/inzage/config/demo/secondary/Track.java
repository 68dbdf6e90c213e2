package inzage.config.demo.secondary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A year of study at a level.
 *
 * @param year of study, from 1
 */
record Track(Level level, int year) {
    /** Every track of the college, from the first year of vmbo to the last of vwo. */
    static final List<Track> ALL = Arrays.stream(Level.values())
            .flatMap(level -> IntStream.rangeClosed(1, level.years).mapToObj(year -> new Track(level, year)))
            .toList();

    /** The levels of Dutch secondary education that the college teaches. */
    enum Level {
        VMBO("vmbo", "t", 4, Site.POLDER),
        HAVO("havo", "h", 5, Site.CENTRUM),
        VWO("vwo", "v", 6, Site.CENTRUM);

        private final String title;
        private final String letter;
        private final int years;
        private final Site site;

        Level(String title, String letter, int years, Site site) {
            this.title = title;
            this.letter = letter;
            this.years = years;
            this.site = site;
        }

        String title() {
            return title;
        }
    }

    Site site() {
        return level.site;
    }

    /** Whether it ends with the national exam. */
    boolean exam() {
        return year == level.years;
    }

    String code() {
        return level.letter + year;
    }
}

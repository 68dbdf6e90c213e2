package inzage.config.demo.secondary;

import inzage.config.demo.people.Seat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A year of study at a level.
 *
 * @param year of study, from 1
 */
public record Track(Level level, int year) {
    /** Every track of the college, from the first year of vmbo to the last of vwo. */
    static final List<Track> ALL = Arrays.stream(Level.values())
            .flatMap(level -> IntStream.rangeClosed(1, level.years).mapToObj(year -> new Track(level, year)))
            .toList();

    /** The levels of Dutch secondary education that the college teaches. */
    public enum Level {
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

        public String title() {
            return title;
        }
    }

    /** The track of a seat; the tracks take turns, so that neighbouring seats are of different years. */
    static Track of(Seat seat) {
        return of(seat.index());
    }

    static Track of(int seat) {
        return ALL.get(seat % ALL.size());
    }

    public Site site() {
        return level.site;
    }

    /** Whether it ends with the national exam. */
    public boolean exam() {
        return year == level.years;
    }

    public String code() {
        return level.letter + year;
    }
}

package inzage.config.demo.secondary;

import inzage.config.demo.people.Families;
import inzage.config.demo.people.Family;
import inzage.config.demo.people.Seat;
import inzage.config.demo.people.Situation;
import inzage.config.demo.secondary.Track.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The families that show something, and the years their children are in. */
final class Cast {
    private static final Map<Situation, List<Track>> PARTS = new EnumMap<>(Map.of(
            Situation.PLAIN, List.of(new Track(Level.HAVO, 1)),
            Situation.TWO_CHILDREN, List.of(new Track(Level.HAVO, 2), new Track(Level.VWO, 4)),
            Situation.DIVORCED, List.of(new Track(Level.HAVO, 3)),
            Situation.ADULT_WITH_CONSENT, List.of(new Track(Level.VWO, 6)),
            Situation.ADULT_WITHOUT_CONSENT, List.of(new Track(Level.VWO, 6)),
            Situation.SECRET_ADDRESS, List.of(new Track(Level.VMBO, 2)),
            Situation.ONE_EMAIL, List.of(new Track(Level.VWO, 1)),
            Situation.UNKNOWN_BIRTH_DATE, List.of(new Track(Level.HAVO, 4)),
            Situation.EXAM_YEAR, List.of(new Track(Level.VMBO, 4))));

    private Cast() {}

    /** Takes the seats it fills out of the map. */
    static List<Family> families(Families inventor, Map<Integer, Seat> seats) {
        return PARTS.entrySet().stream()
                .map(part -> inventor.cast(
                        part.getKey(),
                        part.getValue().stream()
                                .map(track -> take(track, seats))
                                .toList()))
                .toList();
    }

    private static Seat take(Track track, Map<Integer, Seat> seats) {
        Seat seat = seats.values().stream()
                .filter(free -> Track.of(free).equals(track))
                .findFirst()
                .orElseThrow();
        seats.remove(seat.index());
        return seat;
    }
}

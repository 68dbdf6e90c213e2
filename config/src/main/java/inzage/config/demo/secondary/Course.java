package inzage.config.demo.secondary;

import java.util.List;

/**
 * A subject as the college teaches it.
 *
 * @param examined whether the school exam has a part in it
 */
public record Course(String code, String title, boolean examined) {
    /** The hour with the mentor: the class of type homeroom. Nothing is graded there. */
    public static final Course MENTOR = new Course("ment", "Mentoruur", false);

    /** All graded subjects. */
    static final List<Course> GRADED = List.of(
            new Course("netl", "Nederlands", true),
            new Course("entl", "Engels", true),
            new Course("wisk", "Wiskunde", true),
            new Course("ges", "Geschiedenis", true),
            new Course("ak", "Aardrijkskunde", true),
            new Course("biol", "Biologie", true),
            new Course("econ", "Economie", true),
            new Course("fatl", "Frans", true),
            new Course("lo", "Lichamelijke opvoeding", false));

    /** Its sourcedId. */
    public String id() {
        return "crs-" + code;
    }

    /** Whether its classes are the forms themselves. */
    public boolean homeroom() {
        return equals(MENTOR);
    }
}

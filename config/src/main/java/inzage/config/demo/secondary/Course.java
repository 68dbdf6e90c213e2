package inzage.config.demo.secondary;

import java.util.List;

/** A subject as the college teaches it. */
record Course(String code, String title) {
    /** The hour with the mentor: the class of type homeroom. Nothing is graded there. */
    static final Course MENTOR = new Course("ment", "Mentoruur");

    /** All graded subjects. */
    static final List<Course> GRADED = List.of(
            new Course("netl", "Nederlands"),
            new Course("entl", "Engels"),
            new Course("wisk", "Wiskunde"),
            new Course("ges", "Geschiedenis"),
            new Course("ak", "Aardrijkskunde"),
            new Course("biol", "Biologie"),
            new Course("econ", "Economie"),
            new Course("fatl", "Frans"),
            new Course("lo", "Lichamelijke opvoeding"));

    String id() {
        return "crs-" + code;
    }

    boolean homeroom() {
        return equals(MENTOR);
    }
}

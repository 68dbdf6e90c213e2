package inzage.config.demo.secondary;

import inzage.config.demo.extent.DemoYear;
import java.util.Optional;

/**
 * A form: students who share a mentor and all lessons for a school year.
 *
 * @param parallel counts the forms of a track from 1
 */
public record Form(Track track, int parallel, DemoYear year) {

    /** Such as {@code h3.1}. */
    public String name() {
        return track.code() + "." + parallel;
    }

    /** The form its students were in a year ago; none if they came from primary school. */
    public Optional<Form> before() {
        return track.year() == 1
                ? Optional.empty()
                : Optional.of(new Form(new Track(track.level(), track.year() - 1), parallel, year.previous()));
    }

    /** The sourcedId of the class in which this form is taught a course. */
    public String classId(Course course) {
        return "cls-" + year.end() + "-" + name() + "-" + course.code();
    }
}

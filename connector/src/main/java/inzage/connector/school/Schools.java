package inzage.connector.school;

import java.util.List;
import java.util.Optional;

/** The schools of this installation, as configured. Implemented by the reader of their files. */
public interface Schools {
    List<SchoolSetup> all();

    /** What was set aside and why, in sentences for the operator: one school's mistake stops no other. */
    List<Problem> problems();

    default Optional<SchoolSetup> find(String school) {
        return all().stream().filter(setup -> setup.id().equals(school)).findFirst();
    }

    /** A mistake in a file of a school or system. {@code message} says file, line, column, what is wrong and what to do. */
    record Problem(Optional<String> school, Optional<String> source, String message) {}
}

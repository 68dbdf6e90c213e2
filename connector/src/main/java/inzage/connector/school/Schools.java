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

    /**
     * The sources of other schools that may get the same deliveries as this one: of the same board and system, fetched from the
     * same place in the same way. What is left there for one of them is there for all; whether two that are called ask the same
     * is for whoever asks to tell. Schools without a board share nothing: nobody said that they belong together.
     */
    default List<Sharer> sharers(SchoolSetup school, SourceSetup source) {
        return all().stream()
                .filter(other -> school.board().isPresent() && other.board().equals(school.board()))
                .filter(other -> !other.id().equals(school.id()))
                .flatMap(other ->
                        other.sources().stream().filter(source::sharesWith).map(shared -> new Sharer(other, shared)))
                .toList();
    }

    /** A source of another school that may get the same deliveries. */
    record Sharer(SchoolSetup school, SourceSetup source) {}

    /** A mistake in a file of a school or system. {@code message} says file, line, column, what is wrong and what to do. */
    record Problem(Optional<String> school, Optional<String> source, String message) {}
}

package inzage.connector.publication;

import java.time.LocalDate;
import java.util.List;

/**
 * What is new for a viewer at one school.
 *
 * @param children all that the viewer may know of, also those about whom there is nothing new
 * @param school what is published to many
 * @param names of what the lines refer to
 */
public record Overview(List<ChildLines> children, List<Line> school, Names names) {
    public Overview {
        children = List.copyOf(children);
        school = List.copyOf(school);
    }

    /**
     * What is new about one child.
     *
     * @param lines newest first, and only so many
     */
    public record ChildLines(Child child, List<Line> lines) {
        public ChildLines {
            lines = List.copyOf(lines);
        }
    }

    /** One record of a module that is shown on the dashboard, with the day it is about. */
    public record Line(Module module, LocalDate day, Shown<?> shown) {}
}

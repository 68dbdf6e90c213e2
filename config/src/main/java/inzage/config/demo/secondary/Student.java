package inzage.config.demo.secondary;

import inzage.config.demo.people.Child;
import java.util.List;
import java.util.stream.Stream;

/** A child at the college, in this year's form. */
public record Student(Child child, Form form) {

    /** The sourcedId. */
    public String id() {
        return "stu-" + child.number();
    }

    /** The forms of this year and of so many years in all, newest first, as far as the student was here. */
    public List<Form> forms(int schoolYears) {
        return Stream.concat(Stream.of(form), form.before().stream())
                .limit(schoolYears)
                .toList();
    }
}

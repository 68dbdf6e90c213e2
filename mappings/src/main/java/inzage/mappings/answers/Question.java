package inzage.mappings.answers;

import java.util.Set;
import java.util.TreeSet;

/**
 * What of a school's file decided what was asked. Whoever gives the same values to the same names would have asked the same and
 * got the same answers.
 *
 * @param names of the parameters
 * @param digest over their values, the definition and whatever else decides
 */
public record Question(Set<String> names, String digest) {
    public Question {
        names = new TreeSet<>(names);
    }
}

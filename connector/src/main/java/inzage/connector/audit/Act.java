package inzage.connector.audit;

import inzage.connector.canonical.RecordId;
import java.util.Optional;

/**
 * What is done. Names what it is about and holds none of its content.
 *
 * @param school empty for what concerns the installation
 * @param resource a route's pattern, or the name of a decision
 * @param decision what came of it, in a word
 * @param reason in the words of the one who did it, where one is asked for; of somebody who was refused, the rule's
 */
public record Act(
        Optional<String> school, Optional<RecordId> child, String resource, String decision, Optional<String> reason) {
    private static final int LONGEST = 500;
    private static final int LONGEST_RESOURCE = 200;

    public Act {
        resource = resource.substring(0, Math.min(resource.length(), LONGEST_RESOURCE));
        reason = reason.map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }

    public static Act of(String school, String resource, String decision) {
        return new Act(Optional.of(school), Optional.empty(), resource, decision, Optional.empty());
    }

    /** What concerns no school in particular. */
    public static Act ofInstallation(String resource, String decision) {
        return new Act(Optional.empty(), Optional.empty(), resource, decision, Optional.empty());
    }

    public Act about(RecordId student) {
        return new Act(school, Optional.of(student), resource, decision, reason);
    }

    public Act because(String words) {
        return new Act(school, child, resource, decision, Optional.of(words));
    }

    public Act because(Optional<String> words) {
        return words.map(this::because).orElse(this);
    }
}

package inzage.connector.publication.setting;

import inzage.connector.publication.grade.Attempts;
import inzage.connector.publication.grade.InnerRounding;
import java.util.Optional;

/**
 * How averages of ours are made.
 *
 * @param attempts which of several attempts at a test that are seen counts; what the source says of it would tell of hidden ones.
 *     Without it, a subject in which a test was attempted again has no average
 */
public record OwnAverageSettings(Optional<Attempts> attempts, InnerRounding innerRounding) {
    /** Nothing assumed about attempts; no rounding before the end. */
    public static final OwnAverageSettings DEFAULT = new OwnAverageSettings(Optional.empty(), InnerRounding.NONE);
}

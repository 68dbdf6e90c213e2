package inzage.connector.publication.setting;

import inzage.connector.publication.grade.Attempts;
import inzage.connector.publication.grade.InnerRounding;
import java.util.Optional;

/**
 * How averages of ours are made.
 *
 * @param attempts which attempt counts where the source does not say; without it, such a subject has no average
 */
public record OwnAverageSettings(Optional<Attempts> attempts, InnerRounding innerRounding) {
    /** Nothing assumed about attempts; no rounding before the end. */
    public static final OwnAverageSettings DEFAULT = new OwnAverageSettings(Optional.empty(), InnerRounding.NONE);
}

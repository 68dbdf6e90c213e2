package inzage.connector.settings.effect;

import java.util.List;

/**
 * What settings would change.
 *
 * @param differences by audience and module; none for what stays as it is
 * @param looked at so many people's pages
 * @param people whose pages there are; more than were looked at if the school is too large to look at all in time
 */
public record Effect(List<Difference> differences, int looked, int people) {
    public Effect {
        differences = List.copyOf(differences);
    }
}

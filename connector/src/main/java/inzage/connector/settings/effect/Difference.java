package inzage.connector.settings.effect;

import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;

/**
 * What an audience would see more and less of a module.
 *
 * @param gaining people who would see at least one record more
 * @param gained records more, of all of them together
 * @param losing people who would see at least one record less
 * @param lost records less, of all of them together
 */
public record Difference(Viewer.Kind audience, Module module, int gaining, int gained, int losing, int lost) {
    Difference and(int before, int after) {
        int more = after - before;
        return more > 0
                ? new Difference(audience, module, gaining + 1, gained + more, losing, lost)
                : more < 0 ? new Difference(audience, module, gaining, gained, losing + 1, lost - more) : this;
    }

    static Difference none(Viewer.Kind audience, Module module) {
        return new Difference(audience, module, 0, 0, 0, 0);
    }

    boolean any() {
        return gaining + losing > 0;
    }
}

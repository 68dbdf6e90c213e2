package inzage.mappings.rows;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.RowSet;

/** What a definition expects of every row of a file: a file of another kind would otherwise be an empty school. */
final class Expectation {
    private final RowSet set;
    private final Globals globals;
    private boolean met;

    Expectation(RowSet set, Globals globals) {
        this.set = set;
        this.globals = globals;
        this.met = set.expect().isEmpty() || set.shape().format().flat();
    }

    /** @throws DeliveryRefused with the row's place, if what is expected does not hold */
    void row(Row row) {
        set.expect().ifPresent(expect -> {
            if (!expect.that().test(Scope.of(globals, row))) {
                throw refused(row.origin().file() + ", row " + row.line(), expect.say());
            }
        });
        met = true;
    }

    /** @throws DeliveryRefused if there was no row at all; a table has shown by its header what it is, and may be empty */
    void end() {
        if (!met) {
            throw refused(
                    "The delivery holds no " + set.base(),
                    set.expect().orElseThrow().say());
        }
    }

    private static DeliveryRefused refused(String place, String say) {
        return new DeliveryRefused(place + ": " + say + ".");
    }
}

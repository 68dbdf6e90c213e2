package inzage.config.threat.revocation;

import java.util.function.BooleanSupplier;

/**
 * One way on which something of a child gets to somebody.
 *
 * @param open whether it led there before anything was revoked
 * @param leads whether it does now; to ask may use it up
 */
record Road(boolean open, BooleanSupplier leads) {
    /** One that can be asked as often as one likes. */
    static Road asked(BooleanSupplier leads) {
        return new Road(leads.getAsBoolean(), leads);
    }
}

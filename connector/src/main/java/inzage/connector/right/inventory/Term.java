package inzage.connector.right.inventory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long rows are kept if nobody asks for anything. */
public enum Term {
    /** As long as their source delivers them, and then so long. */
    DELIVERED("inzage.retention.withdrawn"),
    VERSIONS("inzage.retention.versions"),
    RUNS("inzage.retention.runs"),
    /** From when they were resolved. */
    REJECTS("inzage.retention.rejects"),
    /** After the person left. */
    PERSON("inzage.rights.leavers"),
    /** After the account was last of use to somebody. */
    ACCOUNT("inzage.rights.accounts"),
    SIGN_INS("inzage.sign-in.keep"),
    SESSION("inzage.portal.longest"),
    /** Some months after they ended, or with the person. */
    MESSAGES(null),
    /** Until it was worked off, a matter of minutes or days. */
    WORKED_OFF(null),
    /** The audit's own. */
    AUDIT(null),
    EXPORTS("inzage.rights.exports"),
    ALARMS("inzage.alarms.keep"),
    /** As long as the school is here. */
    SCHOOL(null),
    /** As long as this installation is. */
    ALWAYS(null);

    private final Optional<String> setting;

    Term(@Nullable String setting) {
        this.setting = Optional.ofNullable(setting);
    }

    /** The setting that says how long; empty if none does. */
    public Optional<String> setting() {
        return setting;
    }
}

package inzage.config.demo.guard;

import inzage.config.demo.DemoSchools;
import inzage.connector.school.WrongSetting;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps the demo away from real schools: its accounts share a password that everybody knows, so they are only made in an
 * installation that knows the demo schools and nothing else.
 */
public final class DemoGuard {
    private static final Set<String> DEMO = Set.of(DemoSchools.SECONDARY, DemoSchools.PRIMARY);

    private DemoGuard() {}

    /**
     * Checks the schools that are configured or have records.
     *
     * @throws WrongSetting if one of them is not a demo school; names it and says what to do
     */
    public static void check(Collection<String> schools) {
        Set<String> real = new TreeSet<>(schools);
        real.removeAll(DEMO);
        if (!real.isEmpty()) {
            throw new WrongSetting("The demo does not start beside real schools, because its passwords are known. "
                    + "Switch the demo off (inzage.demo.enabled: false), or give it a database and a config/schools of its own. "
                    + "Not of the demo: " + String.join(", ", real));
        }
    }
}

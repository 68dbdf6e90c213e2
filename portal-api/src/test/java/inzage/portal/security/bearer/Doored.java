package inzage.portal.security.bearer;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.door.Doors;

/** Schools as they are, with other doors. */
public final class Doored {
    private Doored() {}

    public static SchoolSetup with(SchoolSetup school, Doors doors) {
        return new SchoolSetup(
                school.id(),
                school.name(),
                school.brin(),
                school.board(),
                school.zone(),
                school.locale(),
                school.holidays(),
                school.sources(),
                school.owns(),
                school.settings(),
                doors);
    }
}

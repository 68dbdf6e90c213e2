package inzage.config.threat.revocation;

import java.util.function.Consumer;

/** Everything that takes from a guardian what was to be seen, and how it is given back. */
enum Revocation {
    LINK_CLOSED(Deeds::closeLink, Deeds::openLink),
    MEMBERSHIP_BLOCKED(Deeds::block, Deeds::unblock),
    RESTRICTION(Deeds::restrict, Deeds::unrestrict),
    CONSENT_WITHDRAWN(guest -> guest.consent(false), guest -> {}),
    /** By an operator. */
    SCHOOL_CLOSED(Deeds::closeSchool, Deeds::openSchool),
    ACCOUNT_CLOSED(Deeds::closeAccount, guest -> {});

    private final Consumer<Guest> take;
    private final Consumer<Guest> giveBack;

    Revocation(Consumer<Guest> take, Consumer<Guest> giveBack) {
        this.take = take;
        this.giveBack = giveBack;
    }

    void take(Guest guest) {
        take.accept(guest);
    }

    void giveBack(Guest guest) {
        giveBack.accept(guest);
    }
}

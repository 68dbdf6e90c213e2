package inzage.config.threat.revocation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every way on which something of a child gets to a guardian. A new one is named here, or nothing shows that it can be shut. */
enum Channel {
    SESSION(Roads::session),
    /** Of the desk, as the guardian. */
    LOOK(Roads::look),
    PERSONAL_TOKEN(Roads::personalToken),
    /** Of the portal that the school has already. */
    PORTAL_TOKEN(
            Roads::portalToken,
            Set.of(Revocation.ACCOUNT_CLOSED),
            "a school's own portal speaks for a person of the school, who needs no account here"),
    WAITING_MAIL(Roads::waitingMail),
    /** For a forgotten password. */
    OPEN_LINK(
            Roads::openLink,
            Set.of(
                    Revocation.LINK_CLOSED,
                    Revocation.MEMBERSHIP_BLOCKED,
                    Revocation.RESTRICTION,
                    Revocation.CONSENT_WITHDRAWN,
                    Revocation.SCHOOL_CLOSED),
            "the account stays, perhaps with another school; what it shows of this one is asked by its session"),
    /** What a run writes that was held or is a replay, if it is approved afterwards: all of it once more. */
    RUN(Roads::run),
    /** A copy of what is kept of the account. */
    COPY(
            Roads::copy,
            Set.of(
                    Revocation.LINK_CLOSED,
                    Revocation.MEMBERSHIP_BLOCKED,
                    Revocation.RESTRICTION,
                    Revocation.CONSENT_WITHDRAWN,
                    Revocation.SCHOOL_CLOSED),
            "nothing of a child is in it, before or afterwards");

    private final Function<Guest, Road> road;
    private final Map<Revocation, String> indifferent;

    Channel(Function<Guest, Road> road) {
        this(road, Set.of(), "");
    }

    Channel(Function<Guest, Road> road, Set<Revocation> indifferent, String reason) {
        this.road = road;
        this.indifferent =
                indifferent.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), revocation -> reason));
    }

    Road of(Guest guest) {
        return road.apply(guest);
    }

    /** Why it stays open; empty where it is shut. */
    Optional<String> indifferentTo(Revocation revocation) {
        return Optional.ofNullable(indifferent.get(revocation));
    }
}

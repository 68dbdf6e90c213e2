package inzage.portal.child;

import inzage.connector.account.key.KeyHolders;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.Intent;
import inzage.connector.publication.Viewer.Surface;
import inzage.connector.school.Schools;
import inzage.portal.audit.Sightings;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Look;
import inzage.portal.security.SignedIn;
import inzage.portal.security.entrance.Entrance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Asks publication for an account, as what it is in each of its schools. The school always comes from the membership. */
@Component
public class Asking {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final Memberships memberships;
    private final KeyHolders holders;
    private final Schools schools;
    private final Sightings sightings;
    private final Clock clock;

    Asking(Memberships memberships, KeyHolders holders, Schools schools, Sightings sightings, Clock clock) {
        this.memberships = memberships;
        this.holders = holders;
        this.schools = schools;
        this.sightings = sightings;
        this.clock = clock;
    }

    /**
     * An answer, and to whom it was given.
     *
     * @param today in the school's time zone
     */
    public record Asked<T>(Viewer viewer, LocalDate today, T answer) {}

    /**
     * The answer of the one school that knows the child and lets this account see it. That it was seen, or refused, is written
     * down before.
     *
     * @throws Refusal not found, if none does
     */
    public <T> Asked<T> one(SignedIn who, Function<Viewer, Optional<T>> question) {
        return on(who, (viewer, today) -> question.apply(viewer));
    }

    /** As {@link #one}, for a question that depends on which day it is at the school. */
    public <T> Asked<T> on(SignedIn who, BiFunction<Viewer, LocalDate, Optional<T>> question) {
        List<Viewer> viewers = viewers(who);
        for (Viewer viewer : viewers) {
            LocalDate today = today(viewer);
            Optional<T> answer = question.apply(viewer, today);
            if (answer.isPresent()) {
                sightings.shown(who, viewer);
                return new Asked<>(viewer, today, answer.get());
            }
        }
        sightings.hidden(who, viewers);
        throw Refusal.notFound();
    }

    /** The account as a viewer in each of its schools, at this moment. */
    public List<Viewer> viewers(SignedIn who) {
        return viewers(who, Surface.PAGE);
    }

    /** As {@link #viewers(SignedIn)}, for an answer that is seen elsewhere than on a page. */
    public List<Viewer> viewers(SignedIn who, Surface surface) {
        Instant now = clock.instant();
        Look look = who.look();
        if (look != null) {
            return looking(look, surface, now);
        }
        Entrance entrance = who.entrance();
        if (entrance instanceof Entrance.PortalToken portal) {
            return holders.viewer(portal.holder(), surface, now).stream().toList();
        }
        Intent intent = entrance instanceof Entrance.OwnToken ? Intent.READ : Intent.WRITE;
        return memberships.ofAccount(who.account()).stream()
                .filter(membership -> knows(entrance, membership))
                .map(membership -> memberships.viewer(membership, surface, intent, now))
                .toList();
    }

    /** A school's provider knows its students. It knows no guardians: whom it lets in is nobody's parent. */
    private static boolean knows(Entrance entrance, Membership membership) {
        return !(entrance instanceof Entrance.OpenId)
                || entrance.vouchedFor(membership.school()) && membership.kind() == Viewer.Kind.STUDENT;
    }

    /** Read-only, in one school, and perhaps at another instant. */
    private List<Viewer> looking(Look look, Surface surface, Instant now) {
        return memberships
                .find(look.account(), look.school())
                .map(member -> memberships.viewer(
                        member, surface, Intent.READ, look.at().orElse(now)))
                .stream()
                .toList();
    }

    private LocalDate today(Viewer viewer) {
        ZoneId zone = schools.find(viewer.school()).map(school -> school.zone()).orElse(DUTCH);
        return LocalDate.ofInstant(viewer.now(), zone);
    }
}

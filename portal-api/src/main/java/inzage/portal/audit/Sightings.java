package inzage.portal.audit;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.audit.AuditOutage;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Explanation.RuleAnswer;
import inzage.connector.publication.Module;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Reason;
import inzage.connector.publication.Shown;
import inzage.connector.publication.Viewer;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down which child somebody is about to be shown, or was refused. To be called when that is decided and not answered yet: if
 * it cannot be written down, there is no answer.
 */
@Component
public class Sightings {
    private static final Logger LOG = LoggerFactory.getLogger(Sightings.class);
    private static final String SHOWN = "SHOWN";
    private static final String HIDDEN = "HIDDEN";

    private final Audit audit;
    private final Publication publication;
    private final HttpServletRequest request;

    /** @param request stands for the one that is being answered */
    Sightings(Audit audit, Publication publication, HttpServletRequest request) {
        this.audit = audit;
        this.publication = publication;
        this.request = request;
    }

    /** The child in the route's path is shown. A look as another at it was written down before it was decided. */
    public void shown(SignedIn who, Viewer viewer) {
        child().filter(child -> who.look() == null).ifPresent(child -> shown(who, viewer, List.of(child)));
    }

    /** Several children are shown by one answer. */
    public void shown(SignedIn who, Viewer viewer, Collection<RecordId> children) {
        String route = Actors.route(request);
        write(
                Actors.of(who, Optional.of(viewer), request),
                children.stream()
                        .map(child -> Act.of(viewer.school(), route, SHOWN).about(child))
                        .toList());
    }

    /**
     * Records of a school are shown that belong to no child's file: a line about each student whom one of them is meant for alone, else
     * one about nobody. Of a look as another the latter was written down before.
     */
    public void published(SignedIn who, Viewer viewer, Collection<? extends Shown<?>> records) {
        Set<RecordId> students = records.stream()
                .flatMap(record -> Audience.of(record.value()).stream())
                .flatMap(audience -> Stream.ofNullable(audience.student()))
                .map(Ref::id)
                .collect(Collectors.toSet());
        if (!students.isEmpty()) {
            shown(who, viewer, students);
        } else if (who.look() == null) {
            Act act = Act.of(viewer.school(), Actors.route(request), SHOWN);
            write(Actors.of(who, Optional.of(viewer), request), List.of(act));
        }
    }

    /** The child in the route's path is not shown, by any of the schools of the one who asks. */
    public void hidden(SignedIn who, List<Viewer> viewers) {
        if (who.look() == null) {
            child().ifPresent(child -> hidden(who, viewers, child));
        }
    }

    private void hidden(SignedIn who, List<Viewer> viewers, RecordId child) {
        String route = Actors.route(request);
        if (viewers.isEmpty()) {
            Act act = Act.ofInstallation(route, HIDDEN).about(child);
            write(Actors.of(who, Optional.empty(), request), List.of(act));
        }
        for (Viewer viewer : viewers) {
            Act act = Act.of(viewer.school(), route, HIDDEN).about(child).because(reason(viewer, child, route));
            write(Actors.of(who, Optional.of(viewer), request), List.of(act));
        }
    }

    private void write(Actor actor, List<Act> acts) {
        try {
            audit.saw(actor, acts);
        } catch (AuditOutage outage) {
            LOG.error("An answer was kept back: it could not be written down who saw it.", outage);
            throw new Refusal(ProblemKind.UNAVAILABLE);
        }
    }

    /** That of the first rule about the child; empty for a child that the school does not know, and if single records are hidden. */
    private Optional<String> reason(Viewer viewer, RecordId child, String route) {
        Optional<Module> module = module(route);
        return publication.explain(viewer, child, module.orElse(Module.RESULTS)).stream()
                .flatMap(explanation -> explanation.child().stream())
                .map(RuleAnswer::hides)
                .flatMap(Optional::stream)
                .filter(reason -> module.isPresent() || reason != Reason.MODULE_OFF)
                .map(Reason::name)
                .findFirst();
    }

    /** The part of the child's file that a route is about; empty for the profile. */
    private static Optional<Module> module(String route) {
        List<String> parts = List.of(route.split("/"));
        return Arrays.stream(Module.values())
                .filter(module -> parts.contains(module.word()))
                .findFirst();
    }

    private Optional<RecordId> child() {
        return PathVariables.id(request, "child");
    }
}

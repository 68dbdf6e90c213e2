package inzage.connector.sync.replay;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Counts;
import inzage.connector.sync.Planned;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.plan.Figures;
import inzage.connector.sync.run.OpenRejects;
import inzage.connector.sync.run.SourceRows;
import java.util.Optional;

/**
 * Has records read again that were not accepted for want of a group, once groups have come from another source of the school: who was
 * meant can be told now, and nothing new need be delivered for that.
 */
public final class Retrying {
    private static final String WHO = "retry-rejects";
    private static final Kind GROUP = Kind.of(Group.class);

    private final Replays replays;
    private final OpenRejects rejects;
    private final SourceRows sources;

    public Retrying(Replays replays, OpenRejects rejects, SourceRows sources) {
        this.replays = replays;
        this.rejects = rejects;
        this.sources = sources;
    }

    /** After a plan was stored. What cannot be replayed for real comes right with its next delivery. */
    public void stored(Planned.Changes changes) {
        Claimed claimed = changes.claimed();
        boolean groups = Optional.ofNullable(changes.plan().figures().get(GROUP))
                .map(Figures::counts)
                .filter(Counts::changesAnything)
                .isPresent();
        if (groups) {
            claimed.school().sources().stream()
                    .map(SourceSetup::name)
                    .filter(source -> !source.equals(claimed.source().name()))
                    .forEach(source -> retry(claimed.school().id(), source));
        }
    }

    private void retry(String school, String source) {
        if (rejects.forAudience(school, source) && !sources.find(school, source).paused()) {
            replays.replay(school, source, new Replays.Which.Newest(), RunMode.FULL, WHO);
        }
    }
}

package inzage.connector.sync;

import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import java.util.List;
import java.util.Optional;

/** What operators see of the runs, and what they can ask for. */
public interface Syncs {
    /**
     * Asks for a run. While one waits to be started for the same source and mode, that one is meant.
     *
     * @return the run's id
     * @throws IllegalArgumentException if there is no such source
     */
    default long request(String school, String source, RunMode mode, Trigger trigger, String who) {
        return request(school, source, Portion.WHOLE, mode, trigger, who);
    }

    /** The same, for a part of what the source has. While one for the same part waits to be started, that one is meant. */
    long request(String school, String source, Portion portion, RunMode mode, Trigger trigger, String who);

    /**
     * Asks for what a schedule of a source is for: of a system that is called what changed, and once a week everything; of all
     * others everything.
     *
     * @throws IllegalArgumentException if there is no such source
     */
    long requestScheduled(String school, String source, Schedule schedule);

    /** The runs that wait to be claimed, oldest first. */
    List<Long> requested();

    List<SourceStatus> sources();

    /** Newest first. */
    List<Run> runs(String school, String source, int limit);

    Optional<Run> run(long id);

    /**
     * What a run did, or would do, record by record.
     *
     * @param after the number of the last one that was read; 0 to begin
     */
    List<ChangeRow> changes(long run, long after, int limit);

    /**
     * Asks for a held run to be applied as it was planned. If it would do something else by now, it is held again.
     *
     * @return the id of the run that does it
     * @throws NotHeld if it does not wait for this
     */
    long approve(long run, String who);

    /**
     * Gives a held run up: everything stays as it is.
     *
     * @throws NotHeld if it does not wait for this
     */
    void dismiss(long run, String who);

    /** No run by schedule or push starts until {@link #resume}; a run by hand still does. */
    void pause(String school, String source);

    void resume(String school, String source);
}

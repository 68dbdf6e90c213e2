package inzage.routes.fetch.call;

import inzage.connector.sync.Fetched;
import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;

/** A fetch that is going on. Used by one thread at a time. */
public interface CallRun {
    /** What is to be done now. */
    Step next();

    void answered(Answer answer);

    void failed(Failure failure);

    /** Lands what was answered, or says why nothing is landed. */
    Fetched complete(Step.Done done);

    /** Gives up and leaves nothing behind; does nothing to a complete one. */
    void abandon();
}

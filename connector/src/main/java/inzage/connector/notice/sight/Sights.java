package inzage.connector.notice.sight;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;

/** Decides what a viewer sees of a student at {@link Viewer#now}; the one way in which notices learn of records. */
public interface Sights {
    Sight look(Viewer viewer, RecordId student);
}

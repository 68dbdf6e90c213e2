package inzage.connector.notice.sight;

import inzage.connector.canonical.RecordId;

/**
 * One record as one person sees it.
 *
 * @param version changes when what this person sees of the record changes, and only then
 */
public record Item(NoticeKind kind, RecordId student, RecordId record, String version) {
    /** The same record, in whatever version. */
    public boolean about(Item other) {
        return kind == other.kind && record.equals(other.record);
    }
}

package inzage.connector.store;

import inzage.connector.canonical.Kind;

/** What a run does to one stored record. */
public sealed interface RecordChange {
    Kind kind();

    String key();

    /** Stored for the first time. */
    record Create(RecordRow row) implements Whole {}

    /** Another version takes the place of the current one, which is kept. */
    record Replace(RecordRow row) implements Whole {}

    /** Comes back after it was withdrawn. */
    record Restore(RecordRow row) implements Whole {}

    /** The content stays; its scope, or whether its newest delivery was rejected, differs. */
    record Mark(Kind kind, String key, String scope, boolean sourceRejected) implements RecordChange {}

    /** The source does not have it any more. */
    record Withdraw(Kind kind, String key) implements RecordChange {}

    /** A change that brings a whole row. */
    sealed interface Whole extends RecordChange {
        RecordRow row();

        @Override
        default Kind kind() {
            return row().kind();
        }

        @Override
        default String key() {
            return row().key();
        }
    }
}

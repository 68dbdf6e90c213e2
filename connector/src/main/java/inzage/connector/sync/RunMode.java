package inzage.connector.sync;

/** How far a run goes. */
public enum RunMode {
    /** Everything the source delivers. */
    FULL,
    /** Only what changed since the last applied run, as far as the system can tell; of all else everything. */
    CHANGES,
    /** As {@link #FULL}, but the last step is left out: the plan is kept, nothing is stored. */
    DRY
}

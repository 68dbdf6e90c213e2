package inzage.connector.publication.setting;

/** Whose averages are shown. */
public enum AverageMode {
    /** The source's, untouched, or withheld where one could be used to derive what is hidden. */
    SOURCE,
    /** Always ours, over what the viewer sees. */
    OWN
}

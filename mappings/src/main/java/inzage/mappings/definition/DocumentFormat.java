package inzage.mappings.definition;

/** How documents are written. */
public enum DocumentFormat {
    CSV,
    JSON,
    NDJSON,
    XML,
    XLSX;

    /** Rows of cells under a header, not trees. */
    public boolean flat() {
        return this == CSV || this == XLSX;
    }
}

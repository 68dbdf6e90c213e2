package inzage.mappings.rows;

import org.jspecify.annotations.Nullable;

/** Looks at every row of a delivered set once. */
interface Look {
    void row(@Nullable String id, Row row);

    /** All rows have been looked at. */
    void end(long count);
}

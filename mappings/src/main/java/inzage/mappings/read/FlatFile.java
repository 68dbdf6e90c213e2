package inzage.mappings.read;

import java.util.List;

/** A file of rows under a header, each of as many cells. */
public interface FlatFile {
    String name();

    /**
     * The names of the columns, trimmed; a column without a name is an empty text.
     *
     * @throws inzage.connector.sync.DeliveryRefused if there is none
     */
    List<String> header();

    /**
     * All rows below the header.
     *
     * @throws inzage.connector.sync.DeliveryRefused naming file and row, for what cannot be read or has another width
     */
    void rows(RowTaker taker);

    /** Takes a row; the number is the line it starts on, the header's being 1. */
    interface RowTaker {
        /** @return whether to go on */
        boolean take(FlatRow row);
    }

    /** One row. */
    interface FlatRow {
        int cells();

        String cell(int place);

        long line();
    }
}

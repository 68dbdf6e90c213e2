package inzage.mappings.definition.fetch;

import inzage.mappings.definition.Path;
import java.util.Optional;

/** How a long answer is cut into pages. Whatever a form says, an empty page is the last. */
public sealed interface Pages {
    /** After so many pages a call is given up: a server can say "next" for ever. */
    int most();

    /** One answer is all there is. */
    record Whole() implements Pages {
        @Override
        public int most() {
            return 1;
        }
    }

    /**
     * Rows are skipped.
     *
     * @param start parameter for the number of rows to skip
     */
    record Offset(String start, Optional<Size> size, Until until, int most) implements Pages {}

    /**
     * Pages are counted.
     *
     * @param page parameter for the number of the page
     * @param first number of the first page
     */
    record Numbered(String page, int first, Optional<Size> size, Until until, int most) implements Pages {}

    /** Each answer names what to ask for next; one that does not is the last. */
    record Cursor(String put, Path next, int most) implements Pages {}

    /** Each answer says the address of the next in its {@code Link} header: RFC 8288. */
    record Link(int most) implements Pages {}

    /** How many rows to ask for, and in which parameter. */
    record Size(String count, int size) {}

    /** How the last page is known. */
    sealed interface Until {}

    /** It has no rows. */
    record Empty() implements Until {}

    /** It has fewer rows than were asked for. */
    record Short() implements Until {}

    /**
     * So many rows have come.
     *
     * @param header name of the header that may say it
     * @param path where the document may say it
     */
    record Total(String header, Path path) implements Until {}
}

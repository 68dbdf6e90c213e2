package inzage.mappings.read;

/**
 * What a delivery may cost, whoever made it.
 *
 * @param entries files in a zip
 * @param unpacked bytes of all files of a zip together, unpacked
 * @param ratio how many times larger a file may become by unpacking
 * @param columns cells in a row
 * @param cell characters in a cell; the largest document that is kept must fit into one
 * @param row characters in a row
 */
public record Limits(int entries, long unpacked, int ratio, int columns, int cell, int row) {
    private static final long GIBIBYTE = 1L << 30;

    public static Limits standard() {
        return new Limits(200, GIBIBYTE, 200, 500, 750_000, 1_000_000);
    }
}

package inzage.portal.desk.member.table;

/**
 * A cell of a file that a spreadsheet will open. What came from elsewhere and begins like a formula is given a quote before it, as
 * OWASP advises (CSV Injection), so that it is read as the text it is.
 */
final class Cell {
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    static String neutral(String text) {
        boolean formula = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}

package inzage.connector.sync.landing;

/** Names that others gave their files. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /** Without a path before it and without what cannot be printed; never empty, and never the name of a folder. */
    static String plain(String name) {
        String last = name.replaceFirst("(?s)^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        String cut = last.substring(0, Math.min(LONGEST, last.length()));
        return cut.isEmpty() || cut.equals(".") || cut.equals("..") ? "file" : cut;
    }
}

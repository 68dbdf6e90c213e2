package inzage.config.demo.secondary;

/** A location of the college; in OneRoster each is an organisation of type school. */
public enum Site {
    CENTRUM("org-centrum", "Vechtstroom College Centrum", "99ZX00"),
    POLDER("org-polder", "Vechtstroom College Polder", "99ZX01");

    /** The sourcedId of the organisation above the sites. */
    public static final String BOARD = "org-vechtstroom";

    private final String id;
    private final String title;
    private final String brin;

    Site(String id, String title, String brin) {
        this.id = id;
        this.title = title;
        this.brin = brin;
    }

    /** The sourcedId. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String brin() {
        return brin;
    }
}

package inzage.config.demo.extent;

/**
 * How large the demo schools are.
 *
 * @param students of the secondary school; at least 30, so that every situation finds a seat
 * @param pupils of the primary school; at least 16
 * @param subjects per student of the secondary school, 1 to 9
 * @param tests per subject and school year; one average comes on top
 * @param schoolYears 1 for the current one only, 2 with the year before
 */
public record DemoSize(int students, int pupils, int subjects, int tests, int schoolYears) {
    /** A school that a person can look through. */
    public static final DemoSize USUAL = new DemoSize(600, 180, 9, 5, 2);

    /** 10,000 students with over 200,000 results, to see whether a sync holds. */
    public static final DemoSize LARGE = new DemoSize(10_000, 180, 3, 6, 1);

    public DemoSize {
        within("students", students, 30, 50_000);
        within("pupils", pupils, 16, 5_000);
        within("subjects", subjects, 1, 9);
        within("tests", tests, 1, 20);
        within("schoolYears", schoolYears, 1, 2);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", not " + value);
        }
    }
}

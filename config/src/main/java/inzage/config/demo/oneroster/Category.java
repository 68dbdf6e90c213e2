package inzage.config.demo.oneroster;

/** A category of the gradebook, and the kind of result that the school's {@code categories.csv} makes of it. */
enum Category {
    QUIZ("Schriftelijke overhoring", 1, "TEST"),
    TEST("Proefwerk", 2, "TEST"),
    ASSIGNMENT("Praktische opdracht", 2, "TEST"),
    EXAM_PART("SE", 3, "EXAM_PART"),
    AVERAGE("Gemiddelde", 0, "AVERAGE");

    private final String title;
    private final int weight;
    private final String kind;

    Category(String title, int weight, String kind) {
        this.title = title;
        this.weight = weight;
        this.kind = kind;
    }

    String id() {
        return "cat-" + ordinal();
    }

    String title() {
        return title;
    }

    int weight() {
        return weight;
    }

    String kind() {
        return kind;
    }
}

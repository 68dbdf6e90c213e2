package inzage.connector.publication.grade;

/** Whether the value of a test made of sub-tests is rounded before it enters the average. */
public enum InnerRounding {
    NONE,
    ONE_DECIMAL;

    Fraction apply(Fraction value) {
        return switch (this) {
            case NONE -> value;
            case ONE_DECIMAL -> Fraction.of(value.rounded(1));
        };
    }
}

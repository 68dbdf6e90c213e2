package inzage.config.demo.oneroster;

import inzage.config.demo.chance.Chance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What one student got for one assessment, in tenths: 74 is a 7,4.
 */
record Mark(Assessment assessment, int tenths) {
    private static final int LOWEST = 10;
    private static final int HIGHEST = 100;

    /** @param ability the mean of this student's marks in this course, on the scale of 1 to 10 */
    static Mark drawn(Chance chance, Assessment assessment, double ability) {
        int tenths = (int) Math.round(10 * chance.around(ability, 0.9));
        return new Mark(assessment, Math.max(LOWEST, Math.min(HIGHEST, tenths)));
    }

    /** The mean by weight, rounded half up to one decimal, as Dutch administrations do. */
    static BigDecimal average(List<Mark> marks) {
        int weights = marks.stream().mapToInt(Mark::weight).sum();
        int total = marks.stream().mapToInt(mark -> mark.weight() * mark.tenths).sum();
        return BigDecimal.valueOf(total, 1).divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP);
    }

    /** With one decimal and a point, as OneRoster writes numbers. */
    String score() {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private int weight() {
        return assessment.category().weight();
    }
}

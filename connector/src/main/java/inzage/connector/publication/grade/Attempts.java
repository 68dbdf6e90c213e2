package inzage.connector.publication.grade;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** Which of several attempts at one test counts. */
public enum Attempts {
    HIGHEST {
        @Override
        public BigDecimal pick(List<BigDecimal> grades) {
            return Collections.max(grades);
        }
    },
    LAST {
        @Override
        public BigDecimal pick(List<BigDecimal> grades) {
            return grades.get(grades.size() - 1);
        }
    };

    /** Of the attempts that are numbers, in order of attempt; an attempt that is none was left out. */
    public abstract BigDecimal pick(List<BigDecimal> grades);
}

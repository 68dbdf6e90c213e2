package inzage.portal.result;

import inzage.connector.canonical.RecordId;
import java.util.Optional;

/** Which results are asked for. */
record ResultsQuery(View view, Type type, Optional<RecordId> enrolment, Optional<String> schoolYear) {
    /** How they are laid out. */
    enum View {
        /** One school year: subjects by results. */
        MATRIX,
        /** All school years of an enrolment. */
        OVERVIEW
    }

    /** Which ones. */
    enum Type {
        TESTS,
        EXAMS
    }
}

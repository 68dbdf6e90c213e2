package inzage.connector.notice.cause;

import inzage.connector.canonical.RecordId;
import java.util.List;

/**
 * A claimed order to look again. The causes it stands for are done when it is.
 *
 * @param causes their ids
 */
public sealed interface Look {
    String school();

    List<Long> causes();

    /** At a student, for everybody concerned. */
    record AtStudent(String school, RecordId student, List<Long> causes) implements Look {
        public AtStudent {
            causes = List.copyOf(causes);
        }
    }

    /** At all children of an account. */
    record AtAccount(String school, String account, List<Long> causes) implements Look {
        public AtAccount {
            causes = List.copyOf(causes);
        }
    }
}

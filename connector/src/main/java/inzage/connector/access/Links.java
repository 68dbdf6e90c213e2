package inzage.connector.access;

import inzage.connector.canonical.RecordId;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;

/** The links between students and guardians that wait for the school's desk. */
@Service
public class Links {
    /** Links whose effective access is no only because it is unknown, oldest first. */
    public List<LinkToConfirm> toConfirm(String school) {
        throw new UnsupportedOperationException();
    }

    /**
     * Confirms every link that asks for no decision of its own.
     *
     * @param expected how many the desk was told there are
     * @return how many were confirmed; empty, and nothing done, if their number is another by now
     */
    public OptionalInt confirmAll(String school, int expected, String by) {
        throw new UnsupportedOperationException();
    }

    /** Confirms one link. False if there is no such link now. */
    public boolean confirm(String school, RecordId student, RecordId guardian, String by) {
        throw new UnsupportedOperationException();
    }

    /** Closes one link, whatever its source says. False if there is no such link now. */
    public boolean close(String school, RecordId student, RecordId guardian, String by) {
        throw new UnsupportedOperationException();
    }
}

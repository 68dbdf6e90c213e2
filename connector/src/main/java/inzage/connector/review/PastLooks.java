package inzage.connector.review;

import inzage.connector.audit.AuditLine;
import inzage.connector.audit.AuditReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells people who of the staff looked as them. The reason stays with the school: it may be about somebody else. */
@Service
public class PastLooks {
    private static final int MOST = 200;

    private final AuditReader reader;

    public PastLooks(AuditReader reader) {
        this.reader = reader;
    }

    /** The last looks as an account, newest first; also one that is not over. */
    public List<PastLook> as(String account) {
        Map<String, Instant> ends = new HashMap<>();
        List<PastLook> looks = new ArrayList<>();
        for (AuditLine line : reader.asAccount(account, Looking.BEGUN, Looking.ENDED, MOST)) {
            String by = line.actor().account();
            if (line.act().decision().equals(Looking.ENDED)) {
                ends.put(by, line.at());
            } else {
                looks.add(look(line, ends.remove(by)));
            }
        }
        return looks;
    }

    private static PastLook look(AuditLine begun, @Nullable Instant ended) {
        Instant latest = begun.at().plus(Looking.LONGEST);
        return new PastLook(
                begun.act().school().orElseThrow(),
                begun.actor().account(),
                begun.actor().role(),
                begun.at(),
                ended == null || ended.isAfter(latest) ? latest : ended);
    }
}

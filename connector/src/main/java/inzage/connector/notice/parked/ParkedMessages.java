package inzage.connector.notice.parked;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What operators do about messages that did not go out. Sent again, each is decided anew: what is not to be seen any more, and a
 * link that another one replaced, drops out.
 */
@Service
public class ParkedMessages {
    private final ParkedRows rows;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    ParkedMessages(ParkedRows rows, Audit audit, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The newest. */
    public List<ParkedMessage> newest(int limit) {
        return rows.newest(limit);
    }

    /** Has one sent again, with as many attempts as a new one. False if none like that is parked. */
    public boolean sendAgain(Actor by, long message) {
        return transactions.execute(status -> {
            boolean parked = rows.queue(message, clock.instant());
            if (parked) {
                audit.acted(by, Act.ofInstallation("message/" + message, "SENT_AGAIN"));
            }
            return parked;
        });
    }

    /** Has all sent again that are parked for a reason; tells how many. */
    public int sendAllAgain(Actor by, ParkReason reason) {
        return transactions.execute(status -> {
            int queued = rows.queueAll(reason, clock.instant());
            if (queued > 0) {
                audit.acted(by, Act.ofInstallation("messages/" + reason + "/" + queued, "SENT_AGAIN"));
            }
            return queued;
        });
    }
}

package inzage.connector.restoration.closed;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps what is closed outside of the database. */
@Service
public class ClosedNow {
    private final StandingRows rows;
    private final StandingFile file;
    private final Clock clock;

    ClosedNow(StandingRows rows, StandingFile file, Clock clock) {
        this.rows = rows;
        this.file = file;
        this.clock = clock;
    }

    /** To be called now and then; writes only what is not there already. */
    public synchronized void keep() {
        Standing now = rows.now(clock.instant());
        Optional<Standing> before = file.read();
        if (before.filter(now::says).isEmpty()) {
            file.write(now);
        }
    }
}

package inzage.connector.account.letter;

import inzage.connector.account.CredentialsChanged;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Writes letters. Each goes out if the transaction in which it is written comes to its end. */
@Service
public class LetterBox {
    private final LetterRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterBox(LetterRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** A letter that brings a one-time link to where the link is bound to. */
    public void bring(LetterKind kind, long link) {
        write(new Letter(kind, Optional.of(link), Optional.empty(), Optional.empty(), clock.instant()));
    }

    /** A letter that tells an account something. */
    public void tell(LetterKind kind, String account) {
        write(new Letter(kind, Optional.empty(), Optional.of(account), Optional.empty(), clock.instant()));
    }

    /** A letter that tells an account something, at this address whichever is its own when the letter is sent. */
    public void tell(LetterKind kind, String account, String address) {
        write(new Letter(kind, Optional.empty(), Optional.of(account), Optional.of(address), clock.instant()));
    }

    /** Whoever changed it: the owner hears of it. Where to tell of another address, only who changes it knows. */
    @EventListener
    void on(CredentialsChanged changed) {
        switch (changed.what()) {
            case PASSWORD -> tell(LetterKind.PASSWORD_CHANGED, changed.account());
            case SECOND_FACTOR, RECOVERY_CODES -> tell(LetterKind.SECOND_FACTOR_CHANGED, changed.account());
            case ADDRESS -> {}
        }
    }

    private void write(Letter letter) {
        events.publishEvent(new LetterWritten(rows.insert(letter), letter.kind().urgent()));
    }
}

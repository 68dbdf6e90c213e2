package inzage.connector.signin;

import inzage.connector.store.SqlTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets what is not needed any more, so that an attack cannot fill the table: an attempt at an address that nobody has as soon
 * as it does not count any more, and of an account's failures and successes all but the newest. Not with every attempt, but once in a while.
 */
@Component
final class SignInUpkeep {
    /** More than anybody reads through, and bounded however often somebody tries; of failures and of successes each. */
    static final int LINES_PER_ACCOUNT = 100;

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.EPOCH);

    SignInUpkeep(JdbcClient jdbc, SignInSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    void due(Instant now) {
        Instant planned = next.get();
        if (!now.isBefore(planned) && next.compareAndSet(planned, now.plus(PAUSE))) {
            forgetBefore(now.minus(settings.keep()));
            forgetNobodys(now.minus(settings.window()));
            forgetFailures(now.minus(settings.window()), LINES_PER_ACCOUNT);
            forgetSuccesses(now.minus(settings.window()), LINES_PER_ACCOUNT);
        }
    }

    private void forgetBefore(Instant moment) {
        jdbc.sql("delete from sign_ins where attempted_at < :moment")
                .param("moment", SqlTime.of(moment))
                .update();
    }

    /** Attempts before the moment at addresses that no account has. */
    private void forgetNobodys(Instant moment) {
        jdbc.sql("delete from sign_ins where account is null and attempted_at < :moment")
                .param("moment", SqlTime.of(moment))
                .update();
    }

    /** Of each account's failures before the moment, all but the newest. */
    private void forgetFailures(Instant moment, int kept) {
        jdbc.sql("""
                delete from sign_ins where id in (select id from (
                  select id, row_number() over (partition by account order by attempted_at desc, id desc) as place
                  from sign_ins where account is not null and not succeeded and attempted_at < :moment) failures
                where place > :kept)""").param("moment", SqlTime.of(moment)).param("kept", kept).update();
    }

    /** Of each account's successes before the moment, all but the newest, and the last from each network: by that it is known. */
    private void forgetSuccesses(Instant moment, int kept) {
        jdbc.sql("""
                delete from sign_ins where id in (select id from (
                  select id,
                         row_number() over (partition by account order by attempted_at desc, id desc) as place,
                         row_number() over (partition by account, address_digest, network
                                            order by attempted_at desc, id desc) as here
                  from sign_ins where account is not null and succeeded and attempted_at < :moment) successes
                where place > :kept and here > 1)""").param("moment", SqlTime.of(moment)).param("kept", kept).update();
    }
}

package inzage.connector.outside;

import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which account a person of an identity provider has. A person is the issuer and the subject together, and nothing else. */
@Service
public final class OutsideIdentities {
    private final JdbcClient jdbc;
    private final Clock clock;

    OutsideIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The id of the account that this person was bound to. */
    public Optional<String> account(String issuer, String subject) {
        return jdbc.sql("select account from outside_identities where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(String.class)
                .optional();
    }

    /** Unbinds the account of whomever it was bound to, of all issuers; false if it was bound to nobody. */
    boolean release(String account) {
        return jdbc.sql("delete from outside_identities where account = :account")
                        .param("account", account)
                        .update()
                > 0;
    }

    /**
     * Binds a person to an account until it is released. False, and nothing bound, if another person of this issuer has the account: an address or
     * number that went over to somebody else does not take the account along.
     */
    boolean bind(String issuer, String subject, String account) {
        return jdbc.sql("""
                        insert into outside_identities (issuer, subject, account, bound_at)
                        select cast(:issuer as varchar(400)), cast(:subject as varchar(255)), id, cast(:now as timestamp with time zone)
                          from accounts
                         where id = :account and not exists (
                               select 1 from outside_identities where issuer = :issuer and account = :account)
                        on conflict do nothing""")
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("account", account)
                        .param("now", SqlTime.of(clock.instant()))
                        .update()
                == 1;
    }
}

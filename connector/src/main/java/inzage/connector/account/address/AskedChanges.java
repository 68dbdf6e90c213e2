package inzage.connector.account.address;

import inzage.connector.account.AddressDigests;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts changes of address that were asked for, in the table of links, whatever became of them. */
@Component
class AskedChanges {
    private final JdbcClient jdbc;
    private final AddressDigests digests;

    AskedChanges(JdbcClient jdbc, AddressDigests digests) {
        this.jdbc = jdbc;
        this.digests = digests;
    }

    int by(String account, Instant since) {
        return count("account = :whose", account, since);
    }

    /** By whomever. */
    int to(String address, Instant since) {
        return count("address_digest = :whose", digests.ofAddress(address), since);
    }

    private int count(String condition, String whose, Instant since) {
        return jdbc.sql(
                        "select count(*) from one_time_links where purpose = 'ADDRESS_CHANGE' and asked_at > :since and "
                                + condition)
                .param("since", SqlTime.of(since))
                .param("whose", whose)
                .query(Integer.class)
                .single();
    }
}

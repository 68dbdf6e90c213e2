package inzage.connector.recovery;

import inzage.connector.signin.Network;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of recoveries. */
@Component
final class RecoveryRows {
    private final JdbcClient jdbc;

    RecoveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who waits for an answer. */
    record Waiting(long id, Forgotten what, String address) {
        /** Without the address. */
        @Override
        public String toString() {
            return "recovery " + id;
        }
    }

    /** @param address null if it is only counted */
    void insert(Forgotten what, @Nullable String address, String digest, Network network, Instant now) {
        jdbc.sql("""
                insert into recoveries (kind, address, address_digest, answerable, network, asked_at)
                values (:kind, :address, :digest, :answerable, :network, :now)""")
                .param("kind", what.name())
                .param("address", address)
                .param("digest", digest)
                .param("answerable", address != null)
                .param("network", network.text())
                .param("now", SqlTime.of(now))
                .update();
    }

    /** Those that are or were to be answered, not those that came too often: or asking on would keep the place taken for ever. */
    int answerable(Forgotten what, String digest, Instant since) {
        return jdbc.sql("""
                        select count(*) from recoveries
                         where address_digest = :digest and kind = :kind and answerable and asked_at > :since""")
                .param("digest", digest)
                .param("kind", what.name())
                .param("since", SqlTime.of(since))
                .query(Integer.class)
                .single();
    }

    int ofNetwork(Network network, Instant since) {
        return jdbc.sql("select count(*) from recoveries where network = :network and asked_at > :since")
                .param("network", network.text())
                .param("since", SqlTime.of(since))
                .query(Integer.class)
                .single();
    }

    /** The oldest of those who wait, locked until the transaction ends. */
    List<Waiting> waiting(int limit) {
        return jdbc.sql("""
                select id, kind, address from recoveries where address is not null
                 order by id limit :limit for update skip locked""")
                .param("limit", limit)
                .query((row, number) -> new Waiting(
                        row.getLong("id"), Forgotten.valueOf(row.getString("kind")), row.getString("address")))
                .list();
    }

    /** The address is not needed any more. */
    void answered(long id) {
        jdbc.sql("update recoveries set address = null where id = :id")
                .param("id", id)
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from recoveries where asked_at < :moment and address is null")
                .param("moment", SqlTime.of(moment))
                .update();
    }
}

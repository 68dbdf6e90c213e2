package inzage.connector.account.letter;

import inzage.connector.store.GeneratedId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of letters. */
@Component
final class LetterRows {
    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(Letter letter) {
        return GeneratedId.of(jdbc.sql("""
                        insert into account_letters (kind, link, account, address, written_at)
                        values (:kind, :link, :account, :address, :at)""")
                .param("kind", letter.kind().name())
                .param("link", letter.link().orElse(null))
                .param("account", letter.account().orElse(null))
                .param("address", letter.address().orElse(null))
                .param("at", SqlTime.of(letter.writtenAt())));
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("""
                        delete from account_letters where link is null and written_at < :moment and not exists (
                            select 1 from notice_messages m
                             where m.letter = account_letters.id and m.state in ('QUEUED', 'SENDING'))""").param("moment", SqlTime.of(moment)).update();
    }

    Optional<Letter> find(long id) {
        return jdbc.sql("select kind, link, account, address, written_at from account_letters where id = :id")
                .param("id", id)
                .query((row, number) -> new Letter(
                        LetterKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("link", Long.class)),
                        Optional.ofNullable(row.getString("account")),
                        Optional.ofNullable(row.getString("address")),
                        SqlTime.read(row, "written_at")))
                .optional();
    }
}

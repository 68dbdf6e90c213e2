package inzage.connector.sync.suppression;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.SqlTime;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of suppressions. It holds no key, only what the installation's key makes of it. */
public final class SuppressionRows implements Suppressions {
    private final JdbcClient jdbc;
    private final byte[] secret;
    private final Clock clock;

    public SuppressionRows(JdbcClient jdbc, InstallationKey key, Clock clock) {
        this.jdbc = jdbc;
        this.secret = key.derive("suppression");
        this.clock = clock;
    }

    @Override
    public void add(String school, Suppressed suppressed, SuppressionReason reason) {
        insert(school, mark(school, suppressed), reason, null);
    }

    @Override
    public void add(String school, Suppressed suppressed, SuppressionReason reason, String erasure) {
        insert(school, mark(school, suppressed), reason, erasure);
    }

    @Override
    public void lift(String school, String erasure) {
        jdbc.sql("delete from suppressions where school = :school and erasure = :erasure")
                .param("school", school)
                .param("erasure", erasure)
                .update();
    }

    private SuppressedMark mark(String school, Suppressed suppressed) {
        return new SuppressedMark(
                suppressed.source().orElse(""),
                suppressed.kind().name(),
                suppressed.named().by(),
                hmac(school, suppressed.kind(), suppressed.named()));
    }

    private void insert(String school, SuppressedMark mark, SuppressionReason reason, @Nullable String erasure) {
        if (has(school, mark)) {
            return;
        }
        jdbc.sql("""
                        insert into suppressions (school, source, kind, named, name_hmac, reason, since, erasure)
                        values (:school, :source, :kind, :named, :hmac, :reason, :now, :erasure)""")
                .param("school", school)
                .param("source", mark.source())
                .param("kind", mark.kind())
                .param("named", mark.named())
                .param("hmac", mark.hmac())
                .param("reason", reason.name())
                .param("erasure", erasure)
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }

    @Override
    public List<SuppressedMark> marks(String school, String erasure) {
        return jdbc.sql("""
                        select source, kind, named, name_hmac from suppressions
                         where school = :school and erasure = :erasure order by source, kind, named, name_hmac""")
                .param("school", school)
                .param("erasure", erasure)
                .query((row, number) -> new SuppressedMark(
                        row.getString("source"),
                        row.getString("kind"),
                        row.getString("named"),
                        row.getString("name_hmac")))
                .list();
    }

    @Override
    public void restore(String school, SuppressedMark mark, String erasure) {
        insert(school, mark, SuppressionReason.ERASED, erasure);
    }

    @Override
    public boolean has(String school, Suppressed suppressed) {
        return has(school, mark(school, suppressed));
    }

    private boolean has(String school, SuppressedMark mark) {
        return jdbc.sql("""
                        select count(*) from suppressions
                         where school = :school and source = :source and kind = :kind and named = :named
                           and name_hmac = :hmac""")
                        .param("school", school)
                        .param("source", mark.source())
                        .param("kind", mark.kind())
                        .param("named", mark.named())
                        .param("hmac", mark.hmac())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What a run of a source has to leave out. */
    public Leaving of(String school, String source) {
        Set<Leaving.Way> ways = new HashSet<>();
        Set<String> hmacs = new HashSet<>();
        jdbc.sql("""
                        select kind, named, name_hmac from suppressions
                         where school = :school and source in (:source, '')""").param("school", school).param("source", source).query(row -> {
            ways.add(new Leaving.Way(row.getString("kind"), row.getString("named")));
            hmacs.add(row.getString("name_hmac"));
        });
        return new Leaving(ways, (kind, named) -> hmacs.contains(hmac(school, kind, named)));
    }

    private String hmac(String school, Kind kind, Ref named) {
        String message = String.join("\0", school, kind.name(), named.by(), Suppressed.folded(named));
        return HexFormat.of().formatHex(InstallationKey.hmac(secret, message.getBytes(StandardCharsets.UTF_8)));
    }
}

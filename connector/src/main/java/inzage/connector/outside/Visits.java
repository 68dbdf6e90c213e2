package inzage.connector.outside;

import inzage.connector.store.SqlTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The visits under way, in the database: a browser may come back to another node than it left from. Each ends once. */
@Service
public final class Visits {
    /** Enough to find a password, and a second factor. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** More people do not sign in at once; more is somebody who wants to fill the table. */
    private static final int MOST = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int most;

    @Autowired
    Visits(JdbcClient jdbc, Clock clock) {
        this(jdbc, clock, MOST);
    }

    Visits(JdbcClient jdbc, Clock clock, int most) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Begins a visit.
     *
     * @param state what the provider gives back
     * @param browser what the browser that leaves keeps for itself
     * @return false, and nothing begun, if too many are under way
     */
    public boolean begin(String state, String browser, Visit visit) {
        jdbc.sql("delete from outside_visits where begun_at < :before")
                .param("before", SqlTime.of(clock.instant().minus(LONGEST)))
                .update();
        return jdbc.sql("""
                        insert into outside_visits
                               (state_hash, browser_hash, school, nonce, verifier, next_page, fresh, begun_at)
                        select cast(:state as varchar(64)), cast(:browser as varchar(64)), cast(:school as varchar(64)),
                               cast(:nonce as varchar(64)), cast(:verifier as varchar(128)), cast(:next as varchar(100)),
                               cast(:fresh as boolean), cast(:begun as timestamp with time zone)
                         where (select count(*) from outside_visits) < :most""")
                        .param("most", most)
                        .param("state", hash(state))
                        .param("browser", hash(browser))
                        .param("school", visit.school())
                        .param("nonce", visit.nonce())
                        .param("verifier", visit.verifier())
                        .param("next", visit.next())
                        .param("fresh", visit.fresh())
                        .param("begun", SqlTime.of(visit.begun()))
                        .update()
                == 1;
    }

    /** Ends the visit of this browser. Empty if it has none, it took too long, or it ended already. */
    public Optional<Visit> end(String school, String state, String browser) {
        Optional<Visit> visit = jdbc.sql("""
                        select school, nonce, verifier, next_page, fresh, begun_at from outside_visits
                         where state_hash = :state and browser_hash = :browser and school = :school
                           and begun_at >= :since""")
                .param("state", hash(state))
                .param("browser", hash(browser))
                .param("school", school)
                .param("since", SqlTime.of(clock.instant().minus(LONGEST)))
                .query(Visits::visit)
                .optional();
        return visit.filter(found -> once(state));
    }

    private boolean once(String state) {
        return jdbc.sql("delete from outside_visits where state_hash = :state")
                        .param("state", hash(state))
                        .update()
                == 1;
    }

    private static Visit visit(ResultSet row, int index) throws SQLException {
        Instant begun = SqlTime.read(row, "begun_at");
        return new Visit(
                row.getString("school"),
                row.getString("nonce"),
                row.getString("verifier"),
                row.getString("next_page"),
                row.getBoolean("fresh"),
                begun);
    }

    private static String hash(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

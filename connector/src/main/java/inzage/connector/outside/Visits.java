package inzage.connector.outside;

import inzage.connector.signin.Network;
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

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Most most;

    /**
     * How many visits may be under way, so that nobody fills the table. The oldest give way, which most often are those of who does
     * not come back: whoever begins one too many ends none but of the own network, and of the own school.
     */
    record Most(int ofNetwork, int ofSchool) {}

    @Autowired
    Visits(JdbcClient jdbc, Clock clock) {
        this(jdbc, clock, new Most(200, 5_000));
    }

    Visits(JdbcClient jdbc, Clock clock, Most most) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Begins a visit.
     *
     * @param state what the provider gives back
     * @param browser what the browser that leaves keeps for itself
     * @param from where it leaves from
     */
    public void begin(String state, String browser, Network from, Visit visit) {
        jdbc.sql("delete from outside_visits where begun_at < :before")
                .param("before", SqlTime.of(clock.instant().minus(LONGEST)))
                .update();
        makeRoom("network", from.text(), most.ofNetwork());
        makeRoom("school", visit.school(), most.ofSchool());
        jdbc.sql("""
                insert into outside_visits
                       (state_hash, browser_hash, network, school, nonce, verifier, next_page, fresh, begun_at)
                values (:state, :browser, :network, :school, :nonce, :verifier, :next, :fresh, :begun)""")
                .param("state", hash(state))
                .param("browser", hash(browser))
                .param("network", from.text())
                .param("school", visit.school())
                .param("nonce", visit.nonce())
                .param("verifier", visit.verifier())
                .param("next", visit.next())
                .param("fresh", visit.fresh())
                .param("begun", SqlTime.of(visit.begun()))
                .update();
    }

    /** Leaves one place free. */
    private void makeRoom(String column, String value, int most) {
        jdbc.sql("""
                delete from outside_visits where state_hash in (
                    select state_hash from outside_visits where %s = :value
                    order by begun_at desc, state_hash offset :kept)""".formatted(column))
                .param("value", value)
                .param("kept", most - 1)
                .update();
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

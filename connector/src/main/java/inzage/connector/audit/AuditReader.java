package inzage.connector.audit;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads what was written down: a school about its students, operators about the installation, people about who looked as them. */
@Service
public class AuditReader {
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * In the place of a school: the lines of the installation that once bore a sign there. Lines are never changed, and the chain of
     * the installation has long gone past their minutes, so that these have one of their own.
     */
    public static final String FORMER = "installation:before";

    private static final String BEFORE = "-";

    private final JdbcClient jdbc;

    public AuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done and seen about a student. */
    public List<AuditLine> ofChild(String school, RecordId child, AuditPage page) {
        return lines("school = :school and child = :child", page, school, child.hex());
    }

    /** What concerns no school in particular: all that operators read. */
    public List<AuditLine> ofInstallation(AuditPage page) {
        return lines("(school is null or school = :school)", page, BEFORE, null);
    }

    private List<AuditLine> lines(String about, AuditPage page, @Nullable String school, @Nullable String child) {
        return jdbc.sql("""
                        select * from audit_lines
                         where noted_at >= :from and noted_at < :until and id < :before and %s
                         order by id desc fetch first :limit rows only""".formatted(about))
                .param("school", school)
                .param("child", child)
                .param("from", SqlTime.of(page.from().orElse(FIRST)))
                .param("until", SqlTime.of(page.until().orElse(LAST)))
                .param("before", page.before().orElse(Long.MAX_VALUE))
                .param("limit", page.limit())
                .query(AuditRows.LINE)
                .list();
    }

    /**
     * When staff began and ended to look as an account, newest first.
     *
     * @param begun the decision that begins such a look
     * @param ended the one that ends it
     */
    public List<AuditLine> asAccount(String account, String begun, String ended, int limit) {
        return jdbc.sql("""
                        select * from audit_lines where as_account = :account and decision in (:begun, :ended)
                         order by id desc fetch first :limit rows only""")
                .param("account", account)
                .param("begun", begun)
                .param("ended", ended)
                .param("limit", limit)
                .query(AuditRows.LINE)
                .list();
    }

    /**
     * All lines of some time, in their order.
     *
     * @param school empty for those of the installation
     */
    public List<AuditLine> noted(Optional<String> school, Instant from, Instant until) {
        return jdbc.sql("select * from audit_lines where " + of(school) + " " + """
                         and noted_at >= :from and noted_at < :until order by id""")
                .param("school", named(school))
                .param("from", SqlTime.of(from))
                .param("until", SqlTime.of(until))
                .query(AuditRows.LINE)
                .list();
    }

    /** All lines from one id to another, both included, in their order. */
    public List<AuditLine> numbered(Optional<String> school, long first, long last) {
        return jdbc.sql("select * from audit_lines where " + of(school) + " " + """
                         and id between :first and :last order by id""")
                .param("school", named(school))
                .param("first", first)
                .param("last", last)
                .query(AuditRows.LINE)
                .list();
    }

    /** How many lines of some time have an id that is looked for. */
    public long ids(Optional<String> school, Instant from, Instant until, LongPredicate wanted) {
        long[] count = {0};
        jdbc.sql("select id from audit_lines where " + of(school) + " and noted_at >= :from and noted_at < :until")
                .param("school", named(school))
                .param("from", SqlTime.of(from))
                .param("until", SqlTime.of(until))
                .query(row -> {
                    count[0] += wanted.test(row.getLong("id")) ? 1 : 0;
                });
        return count[0];
    }

    /** Whose chains there are lines of; empty for the installation. */
    public List<String> schools() {
        return jdbc.sql("select distinct coalesce(school, '') from audit_lines").query(String.class).list().stream()
                .map(school -> school.equals(BEFORE) ? FORMER : school)
                .toList();
    }

    /** When the last line was noted; the beginning of time if there is none. */
    public Instant newest() {
        return jdbc.sql("select max(noted_at) as newest from audit_lines")
                .query((row, number) -> Optional.ofNullable(SqlTime.optional(row, "newest")))
                .single()
                .orElse(Instant.EPOCH);
    }

    private static @Nullable String named(Optional<String> school) {
        return school.map(name -> name.equals(FORMER) ? BEFORE : name).orElse(null);
    }

    private static String of(Optional<String> school) {
        return school.isPresent() ? "school = :school" : "school is null";
    }
}

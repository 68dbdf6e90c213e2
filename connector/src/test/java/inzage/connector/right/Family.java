package inzage.connector.right;

import inzage.connector.canonical.RecordId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people decided, saw and were told about a student and their guardian, in every table that knows of it. */
public record Family(JdbcClient jdbc, String school, String word, RecordId student, RecordId guardian) {
    private static final List<String> ROWS = List.of(
            """
            insert into accounts (id, email, email_folded, password_hash, language, created_at)
            values (:account, :mail, :mail, :word, 'NL', :at)""",
            "insert into memberships (account, school, kind, state) values (:account, :school, 'GUARDIAN', 'ACTIVE')",
            "insert into membership_persons (account, school, person) values (:account, :school, :guardian)",
            """
            insert into sign_ins (address_digest, account, network, attempted_at, succeeded)
            values (:digest, :account, '192.0.2.7', :at, true)""",
            """
            insert into sign_ins (address_digest, account, network, attempted_at, succeeded)
            values (:digest, null, '192.0.2.7', :at, false)""",
            """
            insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
                   expiry_time, principal_name)
            values (:session, :session, 1, 1, 1800, 9999, :account)""",
            """
            insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
            values (:session, :word, :bytes)""",
            """
            insert into consents (school, student, guardian, modules, given_at)
            values (:school, :student, :guardian, '', :at)""",
            """
            insert into access_decisions (school, student, guardian, kind, decided_by, decided_at, reason)
            values (:school, :student, :guardian, 'CONFIRMED', 'desk', :at, :word)""",
            "insert into exam_holds (school, student, held_by, held_at, reason) values (:school, :student, 'desk', :at, :word)",
            """
            insert into restrictions (school, student, reason, recorded_by, recorded_at)
            values (:school, :student, :word, 'desk', :at)""",
            "insert into restricted_group_members (school, group_name, student) values (:school, '4v1', :student)",
            "insert into average_misfits (school, source, student_id, misfits) values (:school, 'administration', :student, 2)",
            "insert into average_checks_due (school, source, student_id) values (:school, 'administration', :student)",
            """
            insert into notice_causes (school, student, account, silent, created_at, due_at)
            values (:school, :student, null, '', :at, :at)""",
            """
            insert into notice_causes (school, student, account, silent, created_at, due_at)
            values (:school, null, :account, '', :at, :at)""",
            """
            insert into notice_ledger (school, account, kind, record_id, student, version, told_at)
            values (:school, :account, 'RESULT', :record, :student, :word, :at)""",
            """
            insert into notice_baselines (school, account, student, kind, set_at)
            values (:school, :account, :student, 'RESULT', :at)""",
            """
            insert into notice_messages (school, account, state, created_at, due_at)
            values (:school, :account, 'QUEUED', :at, :at)""",
            """
            insert into notice_items (message, kind, record_id, student, version)
            select max(id), 'RESULT', :record, :student, :word from notice_messages where account = :account""",
            """
            insert into audit_lines (noted_at, school, account, role, child, resource, decision, reason, request)
            values (:at, :school, 'desk', 'DESK', :student, 'audit', 'SHOWN', 'a question', 'r1')""");

    public String account() {
        return "account-of-" + word;
    }

    public Family written() {
        if (jdbc.sql("select count(*) from restricted_groups").query(Long.class).single() == 0) {
            jdbc.sql("insert into restricted_groups (school, group_name, seen_at) values (:school, '4v1', :at)")
                    .params(parameters())
                    .update();
        }
        ROWS.forEach(sql -> jdbc.sql(sql).params(parameters()).update());
        return this;
    }

    private Map<String, Object> parameters() {
        return Map.ofEntries(
                Map.entry("school", school),
                Map.entry("word", word),
                Map.entry("account", account()),
                Map.entry("mail", word + "@home.example"),
                Map.entry("digest", "digest-of-" + word),
                Map.entry("session", "session-of-" + word),
                Map.entry("bytes", new byte[] {1}),
                Map.entry("student", student.hex()),
                Map.entry("guardian", guardian.hex()),
                Map.entry("record", "0".repeat(32)),
                Map.entry("at", OffsetDateTime.parse("2026-11-01T10:00:00Z")));
    }
}

package inzage.config.queries;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcOperations;

/** Tells of a statement whether it says of which school it asks. */
final class SchoolColumns {
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)");
    private static final Pattern BOUND = Pattern.compile("\\bschool\\s*(?:=|in\\b)|\\(\\s*(?:\\w+,\\s*)*school\\b");
    /** By account: an account asks for itself in all its schools, and each answer then is of one. */
    private static final List<String> OF_ONE_ACCOUNT =
            List.of("memberships", "membership_persons", "school_roles", "outside_visits", "audit_lines", "exports");

    private final Set<String> tables;

    SchoolColumns(JdbcOperations jdbc) {
        tables = new HashSet<>(jdbc.queryForList(
                "select lower(table_name) from information_schema.columns where lower(column_name) = 'school'",
                String.class));
    }

    /** Whether it touches what belongs to a school, and not of one school. */
    boolean leftOut(String sql) {
        String statement = sql.toLowerCase(Locale.ROOT);
        return touched(statement).stream()
                        .anyMatch(table -> !ofAccount(table, statement) && !bySecret(table, statement))
                && !BOUND.matcher(statement).find();
    }

    private Set<String> touched(String statement) {
        Set<String> touched = new HashSet<>();
        Matcher table = TABLE.matcher(statement);
        while (table.find()) {
            touched.add(table.group(1));
        }
        touched.retainAll(tables);
        return touched;
    }

    /** A one-time link is found by what only its owner has, and says itself of which school it is. */
    private static boolean bySecret(String table, String statement) {
        return table.equals("one_time_links") && statement.contains("token_hash = ?");
    }

    private static boolean ofAccount(String table, String statement) {
        return OF_ONE_ACCOUNT.contains(table)
                && statement.matches("(?s).*\\b(account|as_account|asked_by)\\s*(=|in\\b).*");
    }
}

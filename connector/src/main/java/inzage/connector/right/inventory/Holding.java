package inzage.connector.right.inventory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table, and what is known of the people in it.
 *
 * @param columns all of them
 * @param whose the condition that finds somebody's rows, over the parameters of {@link inzage.connector.right.search.Theirs}; empty if there are none
 * @param byKey another one, over the keys of somebody's records, of which there may be many
 * @param secret columns that are handed out to nobody: hashes, and what is about other people
 * @param reason why rows are kept, or why nobody's are there
 */
public record Holding(
        String table,
        List<String> columns,
        Optional<String> whose,
        Optional<String> byKey,
        Set<String> secret,
        Fate fate,
        Term term,
        String reason) {
    /** In a condition: the content of the row names one of them. */
    public static final String MENTION = "<mention>";

    public Holding {
        columns = List.copyOf(columns);
        secret = Set.copyOf(secret);
        if ((whose.isPresent() || byKey.isPresent()) == (fate == Fate.NOBODYS)) {
            throw new IllegalArgumentException(table + ": somebody's rows are found by a condition, nobody's by none");
        }
        if (!columns.containsAll(secret)) {
            throw new IllegalArgumentException(table + " has no such column to keep secret");
        }
    }

    /** Whether it is about accounts by themselves, which may be somebody's at another school too: no school is told of them. */
    public boolean ofAccountsAlone() {
        return whose.filter(condition -> condition.contains(":leaving") && !condition.contains(":school"))
                .isPresent();
    }

    /** The name as it stands in a statement: some tables are called like words of SQL. */
    public String quoted() {
        return '"' + table + '"';
    }

    /** A table of which somebody's rows are deleted. */
    static Holding deleted(String table, String columns, Term term, String whose) {
        return new Holding(
                table, words(columns), Optional.of(whose), Optional.empty(), Set.of(), Fate.DELETED, term, "");
    }

    static Holding rewritten(String table, String columns, Term term, String whose) {
        return new Holding(
                table, words(columns), Optional.of(whose), Optional.empty(), Set.of(), Fate.REWRITTEN, term, "");
    }

    static Holding kept(String table, String columns, Term term, String whose, String reason) {
        return new Holding(
                table, words(columns), Optional.of(whose), Optional.empty(), Set.of(), Fate.KEPT, term, reason);
    }

    static Holding nobodys(String table, String columns, Term term, String reason) {
        return new Holding(
                table, words(columns), Optional.empty(), Optional.empty(), Set.of(), Fate.NOBODYS, term, reason);
    }

    /** The same, with rows that are theirs by the key of a record. */
    Holding byKey(String condition) {
        return new Holding(table, columns, whose, Optional.of(condition), secret, fate, term, reason);
    }

    /** The same, with these columns never exported. */
    Holding secret(String names) {
        return new Holding(table, columns, whose, byKey, Set.copyOf(words(names)), fate, term, reason);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}

package inzage.connector.right.inventory;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of records: one per kind, derived from its record class, and what is kept beside them. */
final class RecordHoldings {
    private static final String ENVELOPE =
            "school source record_key record_id scope hash applied_from withdrawn_at withheld source_rejected waiting content";
    private static final String MENTIONED = "school = :school and " + Holding.MENTION;
    private static final String BY_KEY = "school = :school and (kind, source, record_key) in (:keys)";
    private static final Set<Class<? extends Canonical>> PEOPLE = Set.of(Student.class, Guardian.class);

    private RecordHoldings() {}

    static List<Holding> all() {
        return Stream.concat(beside().stream(), Kind.all().stream().map(RecordHoldings::of))
                .toList();
    }

    private static List<Holding> beside() {
        return List.of(
                Holding.deleted(
                                "recipients",
                                "school kind source record_key record_id recipient on_day",
                                Term.DELIVERED,
                                "school = :school and recipient in (:persons)")
                        .byKey(BY_KEY),
                Holding.deleted(
                                "identifiers",
                                "school kind source record_key name value_text school_year record_id",
                                Term.DELIVERED,
                                "school = :school and record_id in (:persons)")
                        .byKey(BY_KEY),
                Holding.deleted(
                                "identities",
                                "school kind source record_key record_id",
                                Term.DELIVERED,
                                "school = :school and record_id in (:persons)")
                        .byKey(BY_KEY),
                // Of versions of other people's records that name them, the mention is taken out as of the records.
                Holding.deleted(
                                "record_versions",
                                "kind school source record_key record_id hash applied_from applied_to run student_id withheld"
                                        + " content",
                                Term.VERSIONS,
                                "school = :school and (student_id in (:persons) or record_id in (:persons))")
                        .secret("hash run"));
    }

    private static Holding of(Kind kind) {
        String columns = ENVELOPE
                + kind.indexed().stream()
                        .map(component -> " " + component.column())
                        .collect(Collectors.joining());
        Optional<String> whose = whose(kind);
        if (whose.isPresent()) {
            return Holding.deleted(kind.table(), columns, Term.DELIVERED, whose.get())
                    .byKey("school = :school and ('" + kind.name() + "', source, record_key) in (:waiting)")
                    .secret("hash");
        }
        return mentions(kind)
                ? Holding.rewritten(kind.table(), columns, Term.DELIVERED, MENTIONED)
                        .secret("hash")
                : Holding.nobodys(kind.table(), columns, Term.DELIVERED, "names no student and no guardian");
    }

    /** Of kinds that belong to a person: by the columns that name one. */
    private static Optional<String> whose(Kind kind) {
        List<String> columns = new ArrayList<>();
        if (PEOPLE.contains(kind.type())) {
            columns.add("record_id");
        }
        kind.indexed().stream()
                .filter(RecordHoldings::person)
                .map(Component::column)
                .forEach(columns::add);
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(columns.stream()
                        .map(column -> column + " in (:persons)")
                        .collect(Collectors.joining(" or ", "school = :school and (", ")")));
    }

    private static boolean mentions(Kind kind) {
        return kind.components().stream()
                .anyMatch(component -> person(component) || component.type() == Audience.class);
    }

    private static boolean person(Component component) {
        return component.target().filter(PEOPLE::contains).isPresent();
    }
}

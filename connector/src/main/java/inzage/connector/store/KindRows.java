package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.Ref;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The visible rows of one kind in one school: the owner's, with what other sources lay over them. */
final class KindRows<T extends Canonical> {
    private static final String ANY = "";

    private final RecordQuery<T> query;
    private final Kind kind;
    private final KindTable table;
    private final Ownership ownership;

    KindRows(JdbcClient jdbc, String school, Class<T> type, Ownership ownership) {
        this(new RecordQuery<>(jdbc, school, type), Kind.of(type), ownership);
    }

    private KindRows(RecordQuery<T> query, Kind kind, Ownership ownership) {
        this.query = query;
        this.kind = kind;
        this.table = new KindTable(kind);
        this.ownership = ownership;
    }

    /** The same rows, read without the bytes of documents. */
    KindRows<T> outlines() {
        return kind.bulky() ? new KindRows<>(query.outlines(), kind, ownership) : this;
    }

    List<Stored<T>> all() {
        return met(laidOver(select(ownership.shown(kind), ANY, List.of()), ANY, List.of()));
    }

    /** Those with one of these values in a column. */
    List<Stored<T>> where(String column, Collection<String> values) {
        List<Stored<T>> base = select(ownership.shown(kind), column, values);
        // A link is found under another id in each source, but under the same student.
        Set<String> students = base.stream().flatMap(this::student).collect(Collectors.toSet());
        return met(
                students.isEmpty()
                        ? laidOver(base, column, values)
                        : laidOver(base, table.column("student").orElseThrow(), students));
    }

    /** Those that name one of these recipients on these days, in whichever source; with what all sources say of them. */
    List<Stored<T>> forRecipients(Collection<String> recipients, DateRange days) {
        List<Stored<T>> found = query.meeting(ownership.shown(kind), recipients, days);
        return met(found).stream()
                .filter(stored -> days.contains(Recipients.of(stored.record()).day()))
                .toList();
    }

    /** Where records of a kind add up, several sources may still speak of the same one. */
    private List<Stored<T>> met(List<Stored<T>> records) {
        return Ownership.addsUp(kind) && RecordIds.shared(kind)
                ? new Meeting(ownership.preferred(kind)).once(records)
                : records;
    }

    /** As {@link #where}, without what other sources lay over. */
    List<Stored<T>> bare(String column, Collection<String> values) {
        return select(ownership.shown(kind), column, values);
    }

    List<Stored<T>> earlier() {
        return query.earlier(ownership.shown(kind));
    }

    /** As {@link #bare}, one by one. */
    void each(String column, String value, Consumer<Stored<T>> consumer) {
        query.each(ownership.shown(kind), column, value, consumer);
    }

    List<Stored<T>> earlier(Collection<String> students) {
        return query.earlier(ownership.shown(kind), students);
    }

    RecordQuery<T> query() {
        return query;
    }

    /** All that has a say in these rows; empty if every source has. */
    Set<String> sources() {
        Set<String> shown = ownership.shown(kind);
        if (shown.isEmpty()) {
            return shown;
        }
        Set<String> all = new HashSet<>(shown);
        all.addAll(others());
        return all;
    }

    /** Rows of {@link #sources}, each owner's with what the others say. */
    List<Stored<T>> whole(List<Stored<T>> rows) {
        Set<String> shown = ownership.shown(kind);
        List<Stored<T>> base = rows.stream()
                .filter(row -> shown.isEmpty() || shown.contains(row.source()))
                .toList();
        return met(laidOver(
                base,
                rows.stream().filter(row -> others().contains(row.source())).toList()));
    }

    private Stream<String> student(Stored<T> stored) {
        return kind.component("student").stream()
                .map(component -> component.of(stored.record()))
                .filter(Ref.class::isInstance)
                .map(ref -> ((Ref) ref).value());
    }

    private List<Stored<T>> laidOver(List<Stored<T>> base, String column, Collection<String> values) {
        Set<String> others = others();
        return base.isEmpty() || others.isEmpty() ? base : laidOver(base, select(others, column, values));
    }

    private List<Stored<T>> laidOver(List<Stored<T>> base, List<Stored<T>> said) {
        if (said.isEmpty()) {
            return base;
        }
        Overlays<T> overlays = new Overlays<>(kind, ownership.overlays(kind), said);
        return base.stream().map(overlays::over).toList();
    }

    /** The sources that say something of the owner's rows. */
    private Set<String> others() {
        String owner = ownership.owner(kind).orElse(ANY);
        return ownership.overlays(kind).values().stream()
                .flatMap(List::stream)
                .filter(source -> !source.equals(owner))
                .collect(Collectors.toSet());
    }

    /** No sources means all, no column means every row. */
    private List<Stored<T>> select(Set<String> sources, String column, Collection<String> values) {
        return column.isEmpty() ? query.current(sources, ANY, Map.of()) : query.among(sources, column, values);
    }
}

package inzage.connector.store;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.RecordId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whom records concern that name students or groups. */
public final class RecipientIndex {
    private static final int CHUNK = 250;

    private final JdbcClient jdbc;

    public RecipientIndex(JdbcOperations jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
    }

    /** The students and groups that these records of a source are for. */
    public Set<RecordId> of(String school, String source, Kind kind, Collection<String> keys) {
        Set<RecordId> recipients = new HashSet<>();
        eachChunk(keys, chunk -> jdbc.sql("select distinct recipient from recipients where "
                        + OneOf.in("keys", "school", "kind", "source", "record_key"))
                .param("keys", OneOf.values(chunk, school, kind.name(), source))
                .query(row -> {
                    recipients.add(new RecordId(row.getString("recipient")));
                }));
        return recipients;
    }

    /** The students and groups that the versions of these kinds were for that a run ended. */
    public Set<RecordId> ofVersions(long run, Collection<Kind> kinds) {
        Set<RecordId> recipients = new HashSet<>();
        for (Kind kind : kinds) {
            jdbc.sql("select content from record_versions where run = :run and kind = :kind")
                    .param("run", run)
                    .param("kind", kind.name())
                    .query(row -> {
                        recipients.addAll(Recipients.of(CanonicalJsonReader.read(kind, row.getString("content")))
                                .all());
                    });
        }
        return recipients;
    }

    /** The students among these students and groups, and all who are or were in the groups. */
    public Set<RecordId> students(String school, Collection<RecordId> recipients) {
        Set<RecordId> students = new HashSet<>();
        eachChunk(recipients.stream().map(RecordId::hex).collect(Collectors.toSet()), chunk -> jdbc.sql(
                        "select record_id as student from students where " + OneOf.in("ids", "school", "record_id")
                                + " union select student_id from group_members where "
                                + OneOf.in("ids", "school", "group_id") + " and student_id is not null")
                .param("ids", OneOf.values(chunk, school))
                .query(row -> {
                    students.add(new RecordId(row.getString("student")));
                }));
        return students;
    }

    private static void eachChunk(Collection<String> all, Consumer<List<String>> reading) {
        List<String> list = List.copyOf(all);
        for (int from = 0; from < list.size(); from += CHUNK) {
            reading.accept(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
    }
}

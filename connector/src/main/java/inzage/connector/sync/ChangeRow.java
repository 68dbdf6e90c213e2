package inzage.connector.sync;

import java.util.List;

/**
 * What a run did, or would do, with one record.
 *
 * @param number counts from 1 in each run
 * @param sort {@code created}, {@code changed}, {@code restored}, {@code withdrawn}, or {@code marked}: its content stays, but
 *     its newest version was rejected, or is not any more
 * @param fields that differ; empty if the record was not there before, or is not any more
 */
public record ChangeRow(long number, String kind, String key, String sort, List<String> fields) {
    public ChangeRow {
        fields = List.copyOf(fields);
    }
}

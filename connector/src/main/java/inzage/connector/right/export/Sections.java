package inzage.connector.right.export;

import inzage.connector.canonical.Kind;
import inzage.connector.right.inventory.Fate;
import inzage.connector.right.inventory.Holding;
import inzage.connector.right.search.Theirs;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.core.JsonGenerator;

/** Writes the rows of tables as JSON, a list per table that has any, row by row. */
final class Sections {
    private final NamedParameterJdbcTemplate jdbc;
    private final Copied copied;
    private final Told told;
    private final JsonGenerator json;

    Sections(NamedParameterJdbcTemplate jdbc, Copied copied, Told told, JsonGenerator json) {
        this.jdbc = jdbc;
        this.copied = copied;
        this.told = told;
        this.json = json;
    }

    /** All tables that a copy is made of. */
    void write(List<Theirs> theirs) {
        copied.holdings().forEach(holding -> {
            json.writeArrayPropertyStart(Copied.camel(holding.table()));
            boolean perSchool = holding.whose().orElse("").contains(":school");
            theirs.stream().limit(perSchool ? theirs.size() : 1).forEach(one -> rows(holding, one));
            json.writeEndArray();
        });
    }

    private void rows(Holding holding, Theirs theirs) {
        holding.whose().ifPresent(condition -> rows(holding, theirs.sql(condition), theirs.parameters()));
        holding.byKey().ifPresent(condition -> {
            String further = condition
                    + holding.whose()
                            .map(whose -> " and (case when " + whose + " then 1 else 0 end) = 0")
                            .orElse("");
            theirs.portions(condition).forEach(portion -> rows(holding, further, portion));
        });
    }

    private void rows(Holding holding, String condition, Map<String, Object> parameters) {
        Map<String, String> columns = copied.columns(holding);
        Optional<Kind> kind = Kind.all().stream()
                .filter(one -> one.table().equals(holding.table()))
                .findFirst();
        String names = String.join(
                ", ",
                columns.keySet().stream().map(column -> '"' + column + '"').toList());
        jdbc.query("select " + names + " from " + holding.quoted() + " where " + condition, parameters, row -> {
            Optional<String> content = columns.containsKey("content") ? content(holding, kind, row) : Optional.empty();
            if (content.isPresent() || !columns.containsKey("content")) {
                row(columns, row, content);
            }
        });
    }

    private Optional<String> content(Holding holding, Optional<Kind> kind, ResultSet row) throws SQLException {
        String text = row.getString("content");
        Kind of = kind.isPresent()
                ? kind.get()
                : Kind.named(row.getString("kind")).orElseThrow();
        return holding.fate() == Fate.REWRITTEN ? told.shared(of, text) : Optional.of(told.own(of, text));
    }

    private void row(Map<String, String> columns, ResultSet row, Optional<String> content) throws SQLException {
        json.writeStartObject();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            json.writeName(column.getValue());
            if (column.getKey().equals("content")) {
                json.writeRawValue(content.orElse("null"));
            } else {
                value(row.getObject(column.getKey()));
            }
        }
        json.writeEndObject();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Timestamp moment) {
            json.writeString(moment.toInstant().toString());
        } else if (value instanceof OffsetDateTime moment) {
            json.writeString(moment.toInstant().toString());
        } else {
            json.writeString(value instanceof Date day ? day.toLocalDate().toString() : value.toString());
        }
    }
}

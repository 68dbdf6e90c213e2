package inzage.connector.sync.staging;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link ChangeWriter} wrote. */
final class ChangeReader {
    private static final ChangeSort[] SORTS = ChangeSort.values();

    private final DataInputStream in;

    ChangeReader(DataInputStream in) {
        this.in = in;
    }

    RecordChange read() throws IOException {
        ChangeSort sort = SORTS[in.readByte()];
        Kind kind = Kind.all().get(in.readByte());
        String key = required();
        return switch (sort) {
            case CREATE -> new RecordChange.Create(row(kind, key));
            case REPLACE -> new RecordChange.Replace(row(kind, key));
            case RESTORE -> new RecordChange.Restore(row(kind, key));
            case MARK -> new RecordChange.Mark(kind, key, required(), in.readBoolean());
            case WITHDRAW -> new RecordChange.Withdraw(kind, key);
        };
    }

    private RecordRow row(Kind kind, String key) throws IOException {
        RecordId id = new RecordId(hex());
        String scope = required();
        String hash = hex();
        boolean withheld = in.readBoolean();
        boolean sourceRejected = in.readBoolean();
        boolean waiting = in.readBoolean();
        List<@Nullable Object> indexed = new ArrayList<>();
        for (var component : kind.indexed()) {
            indexed.add(typed(component.type(), text()));
        }
        return new RecordRow(
                kind,
                key,
                id,
                scope,
                hash,
                withheld,
                sourceRejected,
                waiting,
                Collections.unmodifiableList(indexed),
                required());
    }

    private static @Nullable Object typed(Class<?> type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return type == LocalDate.class
                ? LocalDate.parse(text)
                : type == LocalDateTime.class ? LocalDateTime.parse(text) : text;
    }

    private @Nullable String text() throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String hex() throws IOException {
        return HexFormat.of().formatHex(in.readNBytes(in.readInt()));
    }

    private String required() throws IOException {
        return Objects.requireNonNull(text());
    }
}

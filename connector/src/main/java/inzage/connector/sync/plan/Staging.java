package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.sync.landing.Scratch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a plan, put aside in a sealed file: memory holds no more than one of them, and nothing is written to the database
 * before the guards have spoken.
 */
final class Staging implements AutoCloseable {
    private enum Sort {
        CREATE,
        REPLACE,
        RESTORE,
        MARK,
        WITHDRAW
    }

    private final Scratch scratch;
    private final DataOutputStream out;
    private long size;
    private long bytes;

    Staging(Scratch scratch) {
        this.scratch = scratch;
        try {
            this.out = new DataOutputStream(new BufferedOutputStream(scratch.write()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put changes aside", e);
        }
    }

    void add(RecordChange change) {
        add(change, List.of());
    }

    /** @param fields that differ, of a record that was there before */
    void add(RecordChange change, List<String> fields) {
        try {
            write(change);
            out.writeShort(fields.size());
            for (String field : fields) {
                text(field);
            }
            size++;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put changes aside", e);
        }
    }

    long size() {
        return size;
    }

    /** Of all changes together, before they are packed. */
    long bytes() {
        return bytes;
    }

    /** Nothing comes after this. */
    void complete() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put changes aside", e);
        }
    }

    /** Every change, in the order it was added. */
    void each(BiConsumer<RecordChange, List<String>> consumer) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(scratch.read()))) {
            for (long i = 0; i < size; i++) {
                RecordChange change = read(in);
                consumer.accept(change, fields(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was put aside", e);
        }
    }

    @Override
    public void close() {
        scratch.close();
    }

    private static List<String> fields(DataInputStream in) throws IOException {
        int count = in.readShort();
        List<String> fields = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            fields.add(required(in));
        }
        return fields;
    }

    private void write(RecordChange change) throws IOException {
        if (change instanceof RecordChange.Whole whole) {
            Sort sort = whole instanceof RecordChange.Create
                    ? Sort.CREATE
                    : whole instanceof RecordChange.Replace ? Sort.REPLACE : Sort.RESTORE;
            head(sort, change);
            row(whole.row());
        } else if (change instanceof RecordChange.Mark mark) {
            head(Sort.MARK, change);
            text(mark.scope());
            out.writeBoolean(mark.sourceRejected());
        } else {
            head(Sort.WITHDRAW, change);
        }
    }

    private void head(Sort sort, RecordChange change) throws IOException {
        out.writeByte(sort.ordinal());
        out.writeByte(change.kind().order());
        text(change.key());
    }

    private void row(RecordRow row) throws IOException {
        text(row.id().hex());
        text(row.scope());
        text(row.hash());
        out.writeBoolean(row.withheld());
        out.writeBoolean(row.sourceRejected());
        out.writeBoolean(row.waiting());
        for (Object value : row.indexed()) {
            text(value == null ? null : value.toString());
        }
        text(row.content());
    }

    private static RecordChange read(DataInputStream in) throws IOException {
        Sort sort = Sort.values()[in.readByte()];
        Kind kind = Kind.all().get(in.readByte());
        String key = required(in);
        return switch (sort) {
            case CREATE -> new RecordChange.Create(row(in, kind, key));
            case REPLACE -> new RecordChange.Replace(row(in, kind, key));
            case RESTORE -> new RecordChange.Restore(row(in, kind, key));
            case MARK -> new RecordChange.Mark(kind, key, required(in), in.readBoolean());
            case WITHDRAW -> new RecordChange.Withdraw(kind, key);
        };
    }

    private static RecordRow row(DataInputStream in, Kind kind, String key) throws IOException {
        RecordId id = new RecordId(required(in));
        String scope = required(in);
        String hash = required(in);
        boolean withheld = in.readBoolean();
        boolean sourceRejected = in.readBoolean();
        boolean waiting = in.readBoolean();
        List<@Nullable Object> indexed = new ArrayList<>();
        for (var component : kind.indexed()) {
            indexed.add(typed(component.type(), text(in)));
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
                required(in));
    }

    private static @Nullable Object typed(Class<?> type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return type == LocalDate.class
                ? LocalDate.parse(text)
                : type == LocalDateTime.class ? LocalDateTime.parse(text) : text;
    }

    private void text(@Nullable String text) throws IOException {
        byte[] written = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(written == null ? -1 : written.length);
        if (written != null) {
            out.write(written);
            bytes += written.length;
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String required(DataInputStream in) throws IOException {
        return Objects.requireNonNull(text(in));
    }
}

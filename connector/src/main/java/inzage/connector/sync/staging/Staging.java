package inzage.connector.sync.staging;

import inzage.connector.store.RecordChange;
import inzage.connector.sync.ChangeRow;
import inzage.connector.sync.handover.Handover;
import inzage.connector.sync.handover.Portions;
import inzage.connector.sync.landing.Scratch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The changes of a plan, put aside in a sealed file: memory holds only some of them, and nothing is written to the database before
 * the guards have spoken.
 */
public final class Staging implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    /** Characters that are read ahead at once. */
    private static final int PORTION = 1_000_000;

    private static final int SMALLEST = 500;

    private final Scratch scratch;
    private final DataOutputStream out;
    private final ChangeWriter writer;
    private final ChangeList list = new ChangeList();
    private long size;

    public Staging(Scratch scratch) {
        this.scratch = scratch;
        try {
            this.out = new DataOutputStream(new BufferedOutputStream(scratch.write(), BUFFER));
            this.writer = new ChangeWriter(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put changes aside", e);
        }
    }

    public void add(RecordChange change) {
        add(change, List.of());
    }

    /** @param fields that differ, of a record that was there before */
    public void add(RecordChange change, List<String> fields) {
        try {
            writer.write(change);
            list.add(change, fields);
            size++;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put changes aside", e);
        }
    }

    public long size() {
        return size;
    }

    /** Of all changes together. */
    public long bytes() {
        return writer.bytes();
    }

    /** The first changes of each kind and sort, in the order they were added. */
    public List<ChangeRow> list() {
        return Collections.unmodifiableList(list.rows());
    }

    /** Nothing comes after this. */
    public void complete() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put changes aside", e);
        }
    }

    /**
     * Every change, in the order it was added; the next are read while one is taken.
     *
     * @param waiting called every second in which nothing comes
     */
    public void each(Consumer<RecordChange> consumer, Runnable waiting) {
        Handover.hand("staged changes", PORTION, this::read, consumer, waiting);
    }

    private void read(Portions<RecordChange> out) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(scratch.read(), BUFFER))) {
            ChangeReader reader = new ChangeReader(in);
            for (long i = 0; i < size; i++) {
                RecordChange change = reader.read();
                out.add(change, weight(change));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was put aside", e);
        }
    }

    private static int weight(RecordChange change) {
        return change instanceof RecordChange.Whole whole
                ? SMALLEST + whole.row().content().length()
                : SMALLEST;
    }

    @Override
    public void close() {
        scratch.close();
    }
}

package inzage.connector.sync.staging;

import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes changes one after the other. */
final class ChangeWriter {
    private final DataOutputStream out;
    private long bytes;

    ChangeWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Of all texts so far. */
    long bytes() {
        return bytes;
    }

    void write(RecordChange change) throws IOException {
        if (change instanceof RecordChange.Whole whole) {
            head(sort(whole), change);
            row(whole.row());
        } else if (change instanceof RecordChange.Mark mark) {
            head(ChangeSort.MARK, change);
            text(mark.scope());
            out.writeBoolean(mark.sourceRejected());
        } else {
            head(ChangeSort.WITHDRAW, change);
        }
    }

    private static ChangeSort sort(RecordChange.Whole change) {
        if (change instanceof RecordChange.Create) {
            return ChangeSort.CREATE;
        }
        return change instanceof RecordChange.Replace ? ChangeSort.REPLACE : ChangeSort.RESTORE;
    }

    private void head(ChangeSort sort, RecordChange change) throws IOException {
        out.writeByte(sort.ordinal());
        out.writeByte(change.kind().order());
        text(change.key());
    }

    private void row(RecordRow row) throws IOException {
        hex(row.id().hex());
        text(row.scope());
        hex(row.hash());
        out.writeBoolean(row.withheld());
        out.writeBoolean(row.sourceRejected());
        out.writeBoolean(row.waiting());
        for (Object value : row.indexed()) {
            text(value == null ? null : value.toString());
        }
        text(row.content());
    }

    /** As bytes: digits are twice as long. */
    private void hex(String digits) throws IOException {
        write(HexFormat.of().parseHex(digits));
    }

    private void text(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(byte[] written) throws IOException {
        out.writeInt(written.length);
        out.write(written);
        bytes += written.length;
    }
}

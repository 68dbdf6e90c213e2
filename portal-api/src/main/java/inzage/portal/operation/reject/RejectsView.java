package inzage.portal.operation.reject;

import inzage.connector.sync.reject.RejectRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of rejects. */
@Schema(name = "Rejects")
record RejectsView(
        List<RejectView> rejects,

        @Schema(description = "Cursor of the next page; absent on the last.") @Nullable
        String next) {
    /** @param rows one more than the page holds, if there are more */
    static RejectsView of(List<RejectRow> rows, int limit) {
        boolean more = rows.size() > limit;
        return new RejectsView(
                rows.stream().limit(limit).map(RejectView::of).toList(),
                more ? String.valueOf(rows.get(limit - 1).number()) : null);
    }
}

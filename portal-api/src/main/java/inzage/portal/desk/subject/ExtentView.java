package inzage.portal.desk.subject;

import inzage.connector.right.erasure.Extent;
import inzage.connector.right.erasure.Outcome;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "ErasureExtent", description = "What is, or would be, deleted.")
record ExtentView(
        @Schema(description = "Of the erasure that was done.") @Nullable
        String erasure,

        int total,

        @Schema(description = "Rows of each table; tables without are left out.")
        Map<String, Integer> rows,

        @Schema(
                description =
                        "Of a trial: how many records of the person would go together. A guardian may be listed once per child.")
        @Nullable
        Integer records,

        @Schema(description = "To be given back to do it.") @Nullable
        String confirmation) {
    static ExtentView of(Outcome outcome) {
        if (outcome instanceof Outcome.Tried tried) {
            return of(tried.extent(), null, tried.records(), tried.confirmation());
        }
        if (outcome instanceof Outcome.Erased erased) {
            return of(erased.extent(), erased.id(), null, null);
        }
        if (outcome instanceof Outcome.Changed) {
            throw new Refusal(ProblemKind.ERASURE_CHANGED);
        }
        if (outcome instanceof Outcome.Busy) {
            throw new Refusal(ProblemKind.RUN_AT_WORK);
        }
        throw Refusal.notFound();
    }

    private static ExtentView of(
            Extent extent, @Nullable String id, @Nullable Integer records, @Nullable String confirmation) {
        return new ExtentView(id, extent.total(), extent.rows(), records, confirmation);
    }
}

package inzage.portal.agenda;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson with what is to be done for it. */
@Schema(name = "LessonDetails")
record LessonPage(
        LessonView lesson,

        @Schema(description = "Only where the school shows remarks.") @Nullable
        String remark,

        List<HomeworkView> homework,

        @Schema(description = "When the school last delivered lessons.") @Nullable
        Instant updatedAt) {}

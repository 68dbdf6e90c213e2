package inzage.portal.agenda;

import inzage.portal.child.EmptyView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child's lessons in the order of time; both days are inclusive. */
@Schema(name = "Agenda")
record AgendaView(
        LocalDate from,
        LocalDate through,
        List<LessonView> lessons,

        @Schema(description = "When the school last delivered this.") @Nullable
        Instant updatedAt,

        @Nullable EmptyView empty) {}

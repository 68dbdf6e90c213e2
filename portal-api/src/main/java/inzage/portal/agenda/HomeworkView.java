package inzage.portal.agenda;

import inzage.connector.canonical.Homework;
import inzage.connector.publication.Names;
import inzage.connector.publication.Shown;
import inzage.portal.child.SubjectView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something to be done by a day. */
@Schema(name = "Homework")
record HomeworkView(
        String id,
        LocalDate due,
        @Nullable SubjectView subject,

        @Schema(allowableValues = {"homework", "test", "exam-preparation"})
        String kind,

        @Schema(description = "Sanitised HTML.") String text,

        @Schema(description = "Whether this child has done it; absent if the school does not say.") @Nullable
        Boolean done,

        @Schema(description = "The lesson it is for, if that is known and shown.") @Nullable
        String lesson) {

    private static final Comparator<HomeworkView> BY_DAY =
            Comparator.comparing(HomeworkView::due).thenComparing(HomeworkView::id);

    /** The first to be done first. */
    static List<HomeworkView> inOrder(List<Shown<Homework>> homework, Names names) {
        return homework.stream().map(shown -> of(shown, names)).sorted(BY_DAY).toList();
    }

    private static HomeworkView of(Shown<Homework> shown, Names names) {
        Homework homework = shown.value();
        return new HomeworkView(
                shown.id().hex(),
                homework.due(),
                homework.subject() == null
                        ? null
                        : SubjectView.of(homework.subject().id(), names),
                homework.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                homework.text(),
                LessonView.yesNo(homework.done()),
                homework.lesson() == null ? null : homework.lesson().id().hex());
    }
}

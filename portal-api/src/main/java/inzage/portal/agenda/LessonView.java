package inzage.portal.agenda;

import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Names;
import inzage.connector.publication.Names.TeacherName;
import inzage.connector.publication.Shown;
import inzage.portal.child.SubjectView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One lesson; hours are lesson hours, times are local to the school. */
@Schema(name = "Lesson")
record LessonView(
        String id,
        LocalDateTime from,
        LocalDateTime through,
        @Nullable Integer fromHour,
        @Nullable Integer throughHour,
        @Nullable SubjectView subject,
        List<TeacherView> teachers,
        List<String> rooms,

        @Schema(allowableValues = {"planned", "changed", "cancelled"})
        String status,

        @Schema(description = "Whether attendance was registered; absent if the school does not say.") @Nullable
        Boolean attendanceRegistered,

        @Schema(description = "There is homework for this lesson.")
        boolean homework) {

    static final Comparator<LessonView> BY_TIME = Comparator.comparing(LessonView::from)
            .thenComparing(LessonView::through)
            .thenComparing(LessonView::id);

    /** Who gives a lesson. */
    @Schema(name = "Teacher")
    record TeacherView(@Schema(example = "BRG") @Nullable String code, String name) {}

    /**
     * @param withHomework ids of lessons that there is homework for
     */
    static LessonView of(Shown<Lesson> shown, Names names, Set<RecordId> withHomework) {
        Lesson lesson = shown.value();
        return new LessonView(
                shown.id().hex(),
                lesson.from(),
                lesson.through(),
                lesson.fromHour(),
                lesson.throughHour(),
                lesson.subject() == null
                        ? null
                        : SubjectView.of(lesson.subject().id(), names),
                lesson.teachers().stream()
                        .flatMap(teacher -> teacher(teacher, names))
                        .toList(),
                lesson.rooms(),
                lesson.status().name().toLowerCase(Locale.ROOT),
                yesNo(lesson.attendanceRegistered()),
                withHomework.contains(shown.id()));
    }

    private static Stream<TeacherView> teacher(Ref teacher, Names names) {
        TeacherName name = names.teachers().get(teacher.id());
        return name == null ? Stream.empty() : Stream.of(new TeacherView(name.code(), name.name()));
    }

    /** What is not known is left out. */
    static @Nullable Boolean yesNo(Ynu said) {
        return switch (said) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> null;
        };
    }
}

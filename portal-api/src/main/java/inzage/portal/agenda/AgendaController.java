package inzage.portal.agenda;

import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Agenda;
import inzage.connector.publication.Names;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Shown;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Agenda")
class AgendaController {
    private final Asking asking;
    private final Publication publication;
    private final Texts texts;

    AgendaController(Asking asking, Publication publication, Texts texts) {
        this.asking = asking;
        this.publication = publication;
        this.texts = texts;
    }

    @GetMapping("/api/v1/children/{child}/agenda")
    @Operation(
            summary = "Lessons of a child",
            description =
                    "By time, cancelled ones too. Both days are inclusive, at most 62 together; one left out means a week,"
                            + " both the week of today.")
    AgendaView agenda(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable RecordId child,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate through) {
        Days asked = new Days(from, through);
        var answer = asking.on(signedIn, (viewer, today) -> publication.agenda(viewer, child, asked.at(today)));
        DateRange days = asked.at(answer.today());
        Agenda agenda = answer.answer();
        List<LessonView> lessons = lessons(agenda);
        return new AgendaView(
                days.from(),
                days.through(),
                lessons,
                agenda.lessons().updatedAt().orElse(null),
                EmptyView.unless(lessons, "agenda", agenda.lessons().names(), texts));
    }

    @GetMapping("/api/v1/children/{child}/agenda/{lesson}")
    @Operation(summary = "A lesson", description = "One lesson of a child, with the homework for it.")
    LessonPage lesson(
            @AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId child, @PathVariable RecordId lesson) {
        Agenda agenda = asking.one(signedIn, viewer -> publication.lesson(viewer, child, lesson))
                .answer();
        Names names = agenda.lessons().names();
        Shown<Lesson> shown = agenda.lessons().shown().get(0);
        return new LessonPage(
                LessonView.of(shown, names, withHomework(agenda)),
                shown.value().remark(),
                HomeworkView.inOrder(agenda.homework(), names),
                agenda.lessons().updatedAt().orElse(null));
    }

    private static List<LessonView> lessons(Agenda agenda) {
        Set<RecordId> withHomework = withHomework(agenda);
        return agenda.lessons().shown().stream()
                .map(shown -> LessonView.of(shown, agenda.lessons().names(), withHomework))
                .sorted(LessonView.BY_TIME)
                .toList();
    }

    private static Set<RecordId> withHomework(Agenda agenda) {
        return agenda.homework().stream()
                .flatMap(shown -> Stream.ofNullable(shown.value().lesson()))
                .map(Ref::id)
                .collect(Collectors.toSet());
    }
}

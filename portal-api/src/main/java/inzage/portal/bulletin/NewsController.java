package inzage.portal.bulletin;

import inzage.connector.canonical.NewsItem;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.audit.Sightings;
import inzage.portal.bulletin.SchoolAnswers.FreshnessView;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.paging.Page;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School")
class NewsController {
    private final Asking asking;
    private final Bulletin bulletin;
    private final Sightings sightings;
    private final Texts texts;

    NewsController(Asking asking, Bulletin bulletin, Sightings sightings, Texts texts) {
        this.asking = asking;
        this.bulletin = bulletin;
        this.sightings = sightings;
        this.texts = texts;
    }

    /** News, newest first. */
    @Schema(name = "News")
    record NewsView(
            List<NewsItemView> news,

            @Schema(description = "What to send as cursor for the page after this one.") @Nullable
            String next,

            List<FreshnessView> freshness,
            @Nullable EmptyView empty) {}

    /** One message of a school. */
    @Schema(name = "NewsItem")
    record NewsItemView(
            String id,
            @Schema(example = "vechtstroom") String school,
            String title,
            LocalDate date,
            @Schema(description = "Sanitised HTML.") String text) {
        static NewsItemView of(String school, Shown<NewsItem> shown) {
            NewsItem item = shown.value();
            return new NewsItemView(shown.id().hex(), school, item.title(), item.date(), item.text());
        }
    }

    @GetMapping("/api/v1/news")
    @Operation(summary = "News of the schools", description = "Newest first, of all schools where there is a child.")
    NewsView news(
            @AuthenticationPrincipal SignedIn signedIn,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        SchoolAnswers<NewsItem> answers = SchoolAnswers.of(signedIn, Part.NEWS, asking, bulletin, sightings);
        Page<NewsItemView> page =
                Page.newestFirst(answers.map(NewsItemView::of), item -> item.date() + item.id(), cursor, limit);
        return new NewsView(
                page.items(),
                page.next(),
                answers.freshness(),
                EmptyView.unless(page.items(), "news", answers.names(), texts));
    }
}

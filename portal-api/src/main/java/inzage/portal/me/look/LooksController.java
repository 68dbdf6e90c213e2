package inzage.portal.me.look;

import inzage.connector.review.PastLook;
import inzage.connector.review.PastLooks;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.portal.desk.Authors;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class LooksController {
    private final PastLooks looks;
    private final Authors authors;
    private final Schools schools;

    LooksController(PastLooks looks, Authors authors, Schools schools) {
        this.looks = looks;
        this.authors = authors;
        this.schools = schools;
    }

    /** The looks, newest first. */
    @Schema(name = "LooksAsMe")
    record LooksView(List<OneLook> looks) {}

    /** That somebody of the staff saw what the one who asks sees, without being able to change anything. */
    @Schema(name = "LookAsMe")
    record OneLook(
            String schoolName,
            @Schema(description = "Who looked.") String by,

            @Schema(allowableValues = {"desk", "operator"}) String role,

            Instant from,

            @Schema(description = "When it ended, or will end by itself.")
            Instant until) {}

    @GetMapping("/api/v1/me/looks")
    @Operation(
            summary = "Who looked as me",
            description =
                    "Staff of the school, or operators whom the school let, who looked at what you see, newest first. They could"
                            + " change nothing.")
    LooksView looks(@AuthenticationPrincipal SignedIn signedIn) {
        return new LooksView(
                looks.as(signedIn.account()).stream().map(this::look).toList());
    }

    private OneLook look(PastLook look) {
        return new OneLook(
                schools.find(look.school()).map(SchoolSetup::name).orElse(look.school()),
                authors.name(look.by()),
                look.role().name().toLowerCase(Locale.ROOT),
                look.from(),
                look.until());
    }
}

package inzage.portal.child;

import inzage.connector.publication.Child;
import inzage.connector.publication.Module;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The children somebody may know of, over all schools. */
@Schema(name = "Children")
record ChildrenView(
        List<OneChild> children,

        @Schema(description = "Schools of which nothing can be seen for now.")
        List<ClosedSchool> maintenance,

        @Nullable EmptyView empty) {

    /** A school whose portal is closed for now. */
    @Schema(name = "ClosedSchool")
    record ClosedSchool(
            @Schema(example = "vechtstroom") String school,
            String schoolName,

            @Schema(description = "In words, why nothing of it is shown.")
            String message) {}

    /** One child. */
    @Schema(name = "Child")
    record OneChild(
            String id,
            @Schema(example = "vechtstroom") String school,
            String schoolName,
            @Nullable String givenName,
            @Nullable String prefix,
            @Nullable String familyName,

            @Schema(
                    allowableValues = {"visible", "consent-missing"},
                    description = "With consent-missing there is nothing to open.")
            String state,

            @Schema(description = "What there is to open.", example = "[\"results\"]")
            List<String> modules,

            @Schema(description = "In words, why there is nothing to open.") @Nullable
            String message) {}

    static OneChild one(Child child, String school, String schoolName, Texts texts) {
        return new OneChild(
                child.id().hex(),
                school,
                schoolName,
                child.givenName(),
                child.prefix(),
                child.familyName(),
                child.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                child.modules().stream().map(Module::word).sorted().toList(),
                message(child, texts));
    }

    private static @Nullable String message(Child child, Texts texts) {
        return switch (child.state()) {
            case VISIBLE -> null;
            case CONSENT_MISSING -> texts.text("child.consent-missing");
        };
    }
}

package inzage.portal.link;

import inzage.connector.account.activation.Found;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.LinkTarget.Staff;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a link is for. */
@Schema(name = "OneTimeLink")
record LinkView(
        @Schema(
                allowableValues = {
                    "invitation",
                    "password-reset",
                    "address-change",
                    "first-operator",
                    "staff-invitation"
                })
        String purpose,

        @Schema(description = "Who invites; absent where no school does.") @Nullable
        String schoolName,

        @Schema(description = "Where it was sent, and the user name; absent for the first operator.") @Nullable
        String email,

        @Schema(
                description =
                        "activate: choose a password for a new account. sign-in: sign in with this address and join. choose:"
                                + " choose another password. confirm: sign in with this address from now on.",
                allowableValues = {"activate", "sign-in", "choose", "confirm"})
        String next) {
    static LinkView of(Found found, UnaryOperator<String> name) {
        String purpose =
                found.target().purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String email = found.email().isEmpty() ? null : found.email();
        return new LinkView(purpose, school(found.target()).map(name).orElse(null), email, next(found));
    }

    private static String next(Found found) {
        if (found.target() instanceof LinkTarget.PasswordReset) {
            return "choose";
        }
        if (found.target() instanceof LinkTarget.AddressChange) {
            return "confirm";
        }
        return found.known() ? "sign-in" : "activate";
    }

    private static Optional<String> school(LinkTarget target) {
        if (target instanceof Invitation invitation) {
            return Optional.of(invitation.school());
        }
        return target instanceof Staff staff ? staff.office().map(Staff.Office::school) : Optional.empty();
    }
}

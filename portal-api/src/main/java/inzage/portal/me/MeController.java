package inzage.portal.me;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.secondfactor.SecondFactors;
import inzage.portal.me.MeView.LookingAs;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Look;
import inzage.portal.security.SignedIn;
import inzage.portal.security.proof.Proof;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class MeController {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Roles roles;
    private final Schools schools;
    private final SecondFactors factors;

    MeController(Accounts accounts, Memberships memberships, Roles roles, Schools schools, SecondFactors factors) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.roles = roles;
        this.schools = schools;
        this.factors = factors;
    }

    @GetMapping("/api/v1/me")
    @Operation(
            summary = "The one who asks",
            description =
                    "The signed-in account, what it is for which school, and whether it operates the installation."
                            + " Who signed in at a school is told of that school alone.")
    MeView me(@AuthenticationPrincipal SignedIn signedIn) {
        Account account = accounts.find(signedIn.account()).orElseThrow(Refusal::notFound);
        return MeView.of(
                account,
                signedIn.at(),
                signedIn.entrance().itself() && roles.operator(account.id()),
                secondFactor(signedIn),
                memberships.ofAccount(account.id()).stream()
                        .filter(membership -> signedIn.entrance().vouchedFor(membership.school()))
                        .toList(),
                roles.ofAccount(account.id()).stream()
                        .filter(role -> signedIn.entrance().vouchedFor(role.school()))
                        .toList(),
                looking(signedIn.look()),
                this::name);
    }

    /** What one may change of oneself. */
    @Schema(name = "MeChange")
    record Wanted(
            @NotNull @Pattern(regexp = "nl|en") @Schema(description = "BCP 47", example = "nl")
            String language) {}

    @PatchMapping("/api/v1/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change the language", description = "In which mails are written and answers are given.")
    void change(@AuthenticationPrincipal SignedIn signedIn, @Valid @RequestBody Wanted body) {
        accounts.speak(signedIn.account(), Language.valueOf(body.language().toUpperCase(Locale.ROOT)));
    }

    private String secondFactor(SignedIn signedIn) {
        if (signedIn.proof() == Proof.PASSWORD_OF_STAFF) {
            return "required";
        }
        return factors.has(signedIn.account()) ? "on" : "off";
    }

    private @Nullable LookingAs looking(@Nullable Look look) {
        return look == null
                ? null
                : new LookingAs(
                        accounts.find(look.account()).map(Account::email).orElse(look.account()),
                        look.school(),
                        name(look.school()),
                        look.at().orElse(null),
                        look.until());
    }

    private String name(String school) {
        return schools.find(school).map(SchoolSetup::name).orElse(school);
    }
}

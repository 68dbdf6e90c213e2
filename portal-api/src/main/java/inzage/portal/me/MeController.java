package inzage.portal.me;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Memberships;
import inzage.connector.account.Roles;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class MeController {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Roles roles;
    private final Schools schools;

    MeController(Accounts accounts, Memberships memberships, Roles roles, Schools schools) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.roles = roles;
        this.schools = schools;
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
                memberships.ofAccount(account.id()).stream()
                        .filter(membership -> signedIn.entrance().vouchedFor(membership.school()))
                        .toList(),
                roles.ofAccount(account.id()).stream()
                        .filter(role -> signedIn.entrance().vouchedFor(role.school()))
                        .toList(),
                this::name);
    }

    private String name(String school) {
        return schools.find(school).map(SchoolSetup::name).orElse(school);
    }
}

package inzage.config.threat.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.ThreatTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.SecurityFilterChain;

/** The matrix walks as whoever has a session, and as nobody. Another way to be known needs walkers of its own. */
@ThreatTest
class WaysInTest {
    /** What makes somebody of a request, and where that is walked. */
    private static final Set<String> WALKED = Set.of(
            // Sessions: the matrix itself.
            "inzage.portal.security.SessionGate",
            "org.springframework.security.web.context.SecurityContextHolderFilter",
            // The command line: CommandDoorTest.
            "inzage.portal.security.command.CommandGate",
            // Tokens of a school's own portal and of a person's own tools: TokenMatrixTest, every route by every
            // method.
            "org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter");

    /** What only refuses, or dresses an answer. */
    private static final Set<String> NOBODY = Set.of(
            "inzage.portal.security.BodyLimit",
            "inzage.portal.security.ReadOnlyGate",
            "inzage.portal.security.bearer.OneProof",
            "inzage.portal.security.proof.ProofGate",
            "org.springframework.security.web.session.DisableEncodeUrlFilter",
            "org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter",
            "org.springframework.security.web.header.HeaderWriterFilter",
            "org.springframework.security.web.authentication.logout.LogoutFilter",
            "org.springframework.security.web.csrf.CsrfFilter",
            "org.springframework.security.web.savedrequest.RequestCacheAwareFilter",
            "org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter",
            "org.springframework.security.web.authentication.AnonymousAuthenticationFilter",
            "org.springframework.security.web.session.SessionManagementFilter",
            "org.springframework.security.web.access.ExceptionTranslationFilter",
            "org.springframework.security.web.access.intercept.AuthorizationFilter");

    @Autowired
    private List<SecurityFilterChain> doors;

    /** Give the matrix walkers of its own for a filter that is new, and name it above. */
    @Test
    void t_25_every_way_to_be_known_is_walked_by_the_matrix() {
        assertThat(doors)
                .flatExtracting(SecurityFilterChain::getFilters)
                .extracting(filter -> filter.getClass().getName())
                .filteredOn(name -> !WALKED.contains(name) && !NOBODY.contains(name))
                .isEmpty();
    }
}

package inzage.portal.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.school.SourceSetup.Push;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PushGateTest {
    private static final byte[] ENCODED = {1, 2, 3};

    private final PushGate gate = new PushGate(Clock.systemUTC());

    @Test
    void a_client_certificate_of_the_connection_opens_if_the_source_knows_it() throws Exception {
        String known =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ENCODED));
        Push push = new Push(Map.of(), Set.of(known));

        assertThat(gate.sender(certified(ENCODED), push)).hasValueSatisfying(sender -> {
            assertThat(sender.name()).isEqualTo("certificate " + known.substring(0, 16));
            assertThat(sender.once()).isEmpty();
            assertThat(sender.sent(new byte[] {9})).isTrue();
        });
        assertThat(gate.sender(certified(new byte[] {4}), push)).isEmpty();
        assertThat(gate.sender(new MockHttpServletRequest(), push)).isEmpty();
    }

    @Test
    void a_header_that_speaks_of_a_certificate_opens_nothing() throws Exception {
        String known =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ENCODED));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("X-SSL-Client-SHA256", known);
        request.addHeader("jakarta.servlet.request.X509Certificate", known);

        assertThat(gate.sender(request, new Push(Map.of(), Set.of(known)))).isEmpty();
    }

    private static MockHttpServletRequest certified(byte[] encoded) throws Exception {
        X509Certificate certificate = mock();
        when(certificate.getEncoded()).thenReturn(encoded);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute("jakarta.servlet.request.X509Certificate", new X509Certificate[] {certificate});
        return request;
    }
}

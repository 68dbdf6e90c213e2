package inzage.portal.security.issuer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import inzage.connector.reach.OpenAddresses;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRetrieverTest {
    private static final OpenAddresses HERE = OpenAddresses.with(List.of("127.0.0.0/8"));

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    @BeforeEach
    void start() {
        server.start();
        server.stubFor(get(anyUrl()).willReturn(ok("{}")));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void fetches_from_inside_a_network_that_the_operator_named() throws IOException {
        assertThat(new PlainRetriever(HERE).retrieveResource(here()).getContent())
                .isEqualTo("{}");
    }

    @Test
    void t_38_what_another_server_names_does_not_lead_inside() throws IOException {
        PlainRetriever retriever = new PlainRetriever(OpenAddresses.with(List.of()));

        assertThatThrownBy(() -> retriever.retrieveResource(here())).isInstanceOf(IOException.class);
        assertThat(server.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://169.254.169.254/latest", "https://[fd00:ec2::254]/", "http://0.0.0.0/"})
    void t_38_nor_to_where_only_a_hosters_own_services_are(String address) {
        PlainRetriever retriever = new PlainRetriever(OpenAddresses.with(List.of("0.0.0.0/0", "::/0")));

        assertThatThrownBy(() -> retriever.retrieveResource(URI.create(address).toURL()))
                .isInstanceOf(IOException.class)
                .hasMessage("not to be called");
    }

    @Test
    void goes_nowhere_else_when_it_is_sent_on() {
        server.stubFor(get("/sent-on").willReturn(temporaryRedirect(server.baseUrl() + "/elsewhere")));

        assertThatThrownBy(() -> new PlainRetriever(HERE)
                        .retrieveResource(
                                URI.create(server.baseUrl() + "/sent-on").toURL()))
                .isInstanceOf(IOException.class);
        assertThat(server.getAllServeEvents()).hasSize(1);
    }

    private URL here() throws IOException {
        return URI.create("http://127.0.0.1:" + server.port() + "/").toURL();
    }
}

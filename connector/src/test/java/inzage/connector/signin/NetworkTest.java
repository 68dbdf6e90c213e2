package inzage.connector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2:ffff::1%eth0, 20010db800010002/64",
        "::1, 0000000000000000/64",
        "localhost, unknown",
        "999.1.1.1, unknown",
        "'', unknown"
    })
    void counts_a_subscriber_as_one_network(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(new Network(network));
    }
}

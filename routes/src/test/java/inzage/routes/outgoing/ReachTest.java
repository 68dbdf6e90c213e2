package inzage.routes.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.reach.OpenAddresses;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "2130706433",
                "localhost",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.254",
                "192.168.1.1",
                "100.64.0.1",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "fc00::1",
                "fd12:3456::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void t_38_nothing_inside_is_called_unless_it_is_named(String host) {
        assertThatThrownBy(() -> Reach.with(List.of()).resolve(host)).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "::ffff:169.254.169.254",
                "fe80::1",
                "fd00:ec2::254",
                "100.100.100.200",
                "0.0.0.0",
                "::",
                "224.0.0.1",
                "255.255.255.255",
                "ff02::1"
            })
    void t_38_what_nobody_means_is_not_called_whatever_is_named(String host) {
        assertThatThrownBy(() -> Reach.with(List.of("0.0.0.0/0", "::/0")).resolve(host))
                .isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "192.169.0.1", "2001:610::1", "11.0.0.1"})
    void the_world_is_called(String host) throws UnknownHostException {
        assertThat(Reach.with(List.of()).resolve(host)).containsExactly(InetAddress.getByName(host));
    }

    @Test
    void a_system_inside_a_named_network_is_called_and_its_neighbour_is_not() throws UnknownHostException {
        Reach reach = Reach.with(List.of("10.1.0.0/16", "fd12::/16"));
        assertThat(reach.resolve("10.1.255.9")).hasSize(1);
        assertThat(reach.resolve("fd12::9")).hasSize(1);
        assertThatThrownBy(() -> reach.resolve("10.2.0.1")).isInstanceOf(UnknownHostException.class);
    }

    /** The second answer is asked for by nobody: the connection goes to what was looked at. */
    @Test
    void t_38_a_name_that_means_the_world_first_and_this_machine_then_is_looked_at_each_time()
            throws UnknownHostException {
        Deque<String> answers = new ArrayDeque<>(List.of("93.184.215.14", "127.0.0.1"));
        Reach reach = new Reach(OpenAddresses.with(List.of()), answering(answers));
        assertThat(reach.resolve("rebound.example")).containsExactly(InetAddress.getByName("93.184.215.14"));
        assertThatThrownBy(() -> reach.resolve("rebound.example")).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "intranet/8", "fd00::/x", "/8", "10/8", ""})
    void what_is_no_network_is_refused(String network) {
        assertThatThrownBy(() -> Reach.with(List.of(network)))
                .hasMessageContaining("is not a network like 10.1.0.0/16");
    }

    private static DnsResolver answering(Deque<String> answers) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return InetAddress.getAllByName(answers.remove());
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}

package inzage.mappings.fetch.auth;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.definition.fetch.Auth.Signature;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.fetch.message.Address.Pair;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the examples of RFC 5849, and of a OneRoster provider's documentation style: query, no token. */
class SignedRequestTest {
    @Test
    void the_base_string_is_that_of_the_rfc_also_with_doubled_and_encoded_parameters() {
        URI uri = URI.create("http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b");
        List<Pair> parameters = new ArrayList<>(Address.pairs("b5=%3D%253D&a3=a&c%40=&a2=r%20b"));
        parameters.addAll(List.of(
                new Pair("oauth_consumer_key", "9djdj82h48djs9d2"),
                new Pair("oauth_token", "kkk9d7dh3k39sjv7"),
                new Pair("oauth_signature_method", "HMAC-SHA1"),
                new Pair("oauth_timestamp", "137131201"),
                new Pair("oauth_nonce", "7d8f3e4a")));
        parameters.addAll(Address.pairs("c2&a3=2+q"));

        assertThat(new SignedRequest("POST", uri, parameters).base())
                .isEqualTo("POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q"
                        + "%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_"
                        + "key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_m"
                        + "ethod%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk"
                        + "9d7dh3k39sjv7");
    }

    @Test
    void the_signature_of_the_rfcs_first_example_comes_out() {
        List<Pair> parameters = List.of(
                new Pair("file", "vacation.jpg"),
                new Pair("size", "original"),
                new Pair("oauth_consumer_key", "dpf43f3p2l4k3l03"),
                new Pair("oauth_token", "nnch734d00sl2jdk"),
                new Pair("oauth_signature_method", "HMAC-SHA1"),
                new Pair("oauth_timestamp", "137131202"),
                new Pair("oauth_nonce", "chapoH"));
        URI uri = URI.create("http://photos.example.net/photos?file=vacation.jpg&size=original");

        assertThat(new SignedRequest("GET", uri, parameters)
                        .signature(Signature.HMAC_SHA1, "kd94hf93k423kf44", "pfkkdhi9sl3r4s00"))
                .isEqualTo("MdpQcU8iPSUjWoN/UDMsK2sui9I=");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Sis.Example:443/ims/oneroster/v1p1/users, https%3A%2F%2Fsis.example%2Fims%2Foneroster%2Fv1p1%2Fusers",
        "https://sis.example:8443/users, https%3A%2F%2Fsis.example%3A8443%2Fusers",
        "https://sis.example, https%3A%2F%2Fsis.example%2F",
        "https://sis.example/a%20b, https%3A%2F%2Fsis.example%2Fa%2520b"
    })
    void the_place_is_in_lower_case_and_without_a_port_that_goes_without_saying(String uri, String place) {
        assertThat(new SignedRequest("GET", URI.create(uri), List.of()).base()).isEqualTo("GET&" + place + "&");
    }
}

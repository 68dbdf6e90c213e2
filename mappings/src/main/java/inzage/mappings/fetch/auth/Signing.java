package inzage.mappings.fetch.auth;

import inzage.mappings.definition.fetch.Ask.Writing;
import inzage.mappings.definition.fetch.Auth.Signature;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.fetch.message.Address.Pair;
import inzage.mappings.fetch.message.Draft;
import inzage.mappings.fetch.message.Percent;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Signs each call with key and secret, without a token: what OneRoster 1.1 asks. */
record Signing(String key, String secret, Signature method, Clock clock, Supplier<String> nonces)
        implements Credentials {
    @Override
    public Draft sign(Draft call) {
        return call.address().uri().map(uri -> signed(call, uri)).orElse(call);
    }

    private Draft signed(Draft call, URI uri) {
        List<Pair> protocol = new ArrayList<>(List.of(
                new Pair("oauth_consumer_key", key),
                new Pair("oauth_nonce", nonces.get()),
                new Pair("oauth_signature_method", method.word()),
                new Pair("oauth_timestamp", Long.toString(clock.instant().getEpochSecond())),
                new Pair("oauth_version", "1.0")));
        List<Pair> all = new ArrayList<>(protocol);
        all.addAll(call.address().query());
        all.addAll(form(call));
        protocol.add(new Pair(
                "oauth_signature", new SignedRequest(call.method().name(), uri, all).signature(method, secret, "")));
        return call.header("Authorization", header(protocol)).confidential();
    }

    /** Only a form's fields are signed: RFC 5849, section 3.4.1.3.1. */
    private static List<Pair> form(Draft call) {
        boolean form = Writing.FORM.contentType().equals(call.headers().get("Content-Type"));
        return form ? Address.pairs(call.body().orElse("")) : List.of();
    }

    private static String header(List<Pair> protocol) {
        return protocol.stream()
                .map(pair -> pair.name() + "=\"" + Percent.encode(pair.value()) + '"')
                .collect(Collectors.joining(", ", "OAuth ", ""));
    }

    @Override
    public String toString() {
        return "signed with " + method.word();
    }
}

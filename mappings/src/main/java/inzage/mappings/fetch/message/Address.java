package inzage.mappings.fetch.message;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An address whose query can be added to.
 *
 * @param bare without its query
 */
public record Address(String bare, List<Pair> query) {
    public Address {
        query = List.copyOf(query);
    }

    /** A parameter of the query, not encoded. */
    public record Pair(String name, String value) {}

    /** Of an address as it is written, encoded. */
    public static Address of(String written) {
        int mark = written.indexOf('?');
        return mark < 0
                ? new Address(written, List.of())
                : new Address(written.substring(0, mark), pairs(written.substring(mark + 1)));
    }

    /** Of the encoded text of a query or form. */
    public static List<Pair> pairs(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .map(halves -> new Pair(Percent.decode(halves[0]), halves.length > 1 ? Percent.decode(halves[1]) : ""))
                .toList();
    }

    /** The encoded text of a query or form. */
    public static String written(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> Percent.encode(pair.name()) + "=" + Percent.encode(pair.value()))
                .collect(Collectors.joining("&"));
    }

    /** With a parameter, in place of those of its name. */
    public Address with(String name, String value) {
        List<Pair> pairs = new ArrayList<>(query);
        pairs.removeIf(pair -> pair.name().equals(name));
        pairs.add(new Pair(name, value));
        return new Address(bare, pairs);
    }

    /** One address after the other, with slashes where they belong; an absolute one stands for itself. */
    public Address then(Address more) {
        if (more.bare.matches("(?i)https?://.*")) {
            List<Pair> pairs = new ArrayList<>(query);
            pairs.addAll(more.query);
            return new Address(more.bare, pairs);
        }
        String joined =
                more.bare.isEmpty() ? bare : bare.replaceFirst("/+$", "") + "/" + more.bare.replaceFirst("^/+", "");
        List<Pair> pairs = new ArrayList<>(query);
        pairs.addAll(more.query);
        return new Address(joined, pairs);
    }

    /** Empty where it is none that can be called: no host, or letters that do not belong there. */
    public Optional<URI> uri() {
        try {
            URI uri = URI.create(query.isEmpty() ? bare : bare + "?" + written(query));
            return uri.getHost() == null || uri.getUserInfo() != null ? Optional.empty() : Optional.of(uri);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Names no path and no query: both can hold a secret. */
    @Override
    public String toString() {
        return uri().map(uri -> uri.getScheme() + "://" + uri.getHost() + "/…").orElse("…");
    }
}

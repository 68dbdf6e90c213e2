package inzage.mappings.fetch.page;

import inzage.mappings.fetch.message.Address;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each answer says the address of the next. It must be of the same host: credentials go nowhere else. */
final class Linked implements Paging {
    private @Nullable Address next;

    @Override
    public Address due(Address call) {
        return next == null ? call : next;
    }

    @Override
    public Next after(Turned turned) {
        Optional<String> link = Links.next(turned.answer());
        if (link.isEmpty() || turned.rows() == 0) {
            return Next.LAST;
        }
        Optional<URI> address = resolved(turned.from(), link.get());
        if (address.isEmpty()) {
            return Next.ASTRAY;
        }
        next = Address.of(address.get().toString());
        return Next.ANOTHER;
    }

    private static Optional<URI> resolved(URI from, String link) {
        try {
            return Optional.of(from.resolve(link)).filter(to -> origin(to).equals(origin(from)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String origin(URI uri) {
        return (uri.getScheme() + "://" + Objects.toString(uri.getHost(), "") + ":" + uri.getPort())
                .toLowerCase(java.util.Locale.ROOT);
    }
}

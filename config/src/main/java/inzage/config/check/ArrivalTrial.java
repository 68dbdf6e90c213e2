package inzage.config.check;

import inzage.connector.notice.message.PortalAddress;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Push;
import inzage.connector.school.SourceSetup.Upload;
import inzage.mappings.check.TrialFetch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Says of a source whose deliveries come by themselves where they are to be sent, and with what. Keys go by name only. */
final class ArrivalTrial implements TrialFetch {
    private final PortalAddress portal;

    ArrivalTrial(PortalAddress portal) {
        this.portal = portal;
    }

    @Override
    public Optional<Trial> fetch(SchoolSetup school, SourceSetup source) {
        if (source.fetch() instanceof Upload) {
            return Optional.of(new Trial.Awaited("Nothing to fetch: the school desk or an operator uploads it, to "
                    + address("api/v1/schools/" + school.id() + "/sources/" + source.name() + "/uploads") + "."));
        }
        return source.fetch() instanceof Push push
                ? Optional.of(new Trial.Awaited("Nothing to fetch: it is posted, to "
                        + address("ingest/v1/" + school.id() + "/" + source.name()) + ", " + shown(push) + "."))
                : Optional.empty();
    }

    private String address(String path) {
        String root = portal.address().toString();
        return root + (root.endsWith("/") ? "" : "/") + path;
    }

    private static String shown(Push push) {
        List<String> ways = new ArrayList<>();
        new TreeSet<>(push.keys().keySet()).forEach(key -> ways.add("signed with the key '" + key + "'"));
        if (!push.certificates().isEmpty()) {
            ways.add("over a connection with a client certificate ("
                    + push.certificates().size() + " known)");
        }
        return String.join(", or ", ways);
    }
}

package inzage.routes.pickup;

import inzage.connector.school.Remote;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.PickUp;
import inzage.connector.sync.Claimed;
import org.apache.camel.Predicate;

/** Which claimed runs read what is picked up elsewhere. */
public final class PickedUp {
    private PickedUp() {}

    public static Predicate bySftp() {
        return from(Remote.Sftp.class);
    }

    public static Predicate byHttp() {
        return from(Remote.Http.class);
    }

    /** Whether a look there costs no run: a web server is asked, by a run, for what has changed. */
    public static boolean bySftp(SourceSetup source) {
        return from(source, Remote.Sftp.class);
    }

    /** The place where a source of a kind is picked up. */
    static <R extends Remote> R remote(SourceSetup source, Class<R> kind) {
        return kind.cast(((PickUp) source.fetch()).from());
    }

    private static Predicate from(Class<? extends Remote> kind) {
        return exchange -> exchange.getMessage().getBody() instanceof Claimed claimed && from(claimed.source(), kind);
    }

    private static boolean from(SourceSetup source, Class<? extends Remote> kind) {
        return source.fetch() instanceof PickUp pickUp && kind.isInstance(pickUp.from());
    }
}

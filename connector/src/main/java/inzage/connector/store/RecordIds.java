package inzage.connector.store;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.School;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Site;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;

/** Computes record ids: the first 128 bits of an HMAC over school, source, kind and key. */
public final class RecordIds {
    private static final int BYTES = 16;

    private static final Set<Class<?>> TYPES = Set.of(
            School.class,
            Site.class,
            SchoolYear.class,
            StaffMember.class,
            Subject.class,
            Group.class,
            Student.class,
            Guardian.class,
            Lesson.class);
    /** By the order of the kind: asked for every reference of every record. */
    private static final boolean[] SHARED = shared();

    private final Mac prototype;

    public RecordIds(InstallationKey key) {
        prototype = InstallationKey.mac(key.derive("record id"));
    }

    /**
     * Whether sources meet in records of this kind: their ids are stored, shared by identifiers and kept when a number changes.
     * Ids of other kinds are only computed.
     */
    public static boolean shared(Kind kind) {
        return SHARED[kind.order()];
    }

    private static boolean[] shared() {
        boolean[] shared = new boolean[Kind.all().size()];
        Kind.all().forEach(kind -> shared[kind.order()] = TYPES.contains(kind.type()));
        return shared;
    }

    /** The id of a record first seen under this key. */
    public RecordId of(String school, String source, Kind kind, String key) {
        String message = String.join("\0", school, source, kind.name(), key);
        byte[] hmac = mac().doFinal(message.getBytes(StandardCharsets.UTF_8));
        return new RecordId(HexFormat.of().formatHex(Arrays.copyOf(hmac, BYTES)));
    }

    /** A Mac is not safe for use by several threads; a copy is cheaper than a new one. */
    private Mac mac() {
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java cannot copy an HMAC", e);
        }
    }
}

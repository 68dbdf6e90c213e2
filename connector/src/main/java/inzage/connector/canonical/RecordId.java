package inzage.connector.canonical;

/**
 * The identity of a record over sources and years: 128 bits of an HMAC over the (school, source, kind, key) it was first
 * seen under, as 32 hexadecimal digits. Safe to show: it tells nothing and cannot be guessed. Also the public id.
 */
public record RecordId(String hex) {
    private static final int DIGITS = 32;

    public RecordId {
        if (!wellFormed(hex)) {
            throw new IllegalArgumentException("not a record id");
        }
    }

    private static boolean wellFormed(String hex) {
        boolean good = hex.length() == DIGITS;
        for (int i = 0; good && i < DIGITS; i++) {
            char c = hex.charAt(i);
            good = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return good;
    }

    @Override
    public String toString() {
        return hex;
    }
}

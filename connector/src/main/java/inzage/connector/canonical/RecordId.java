package inzage.connector.canonical;

import java.util.regex.Pattern;

/**
 * The identity of a record over sources and years: 128 bits of an HMAC over the (school, source, kind, key) it was first
 * seen under, as 32 hexadecimal digits. Safe to show: it tells nothing and cannot be guessed. Also the public id.
 */
public record RecordId(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public RecordId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a record id");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}

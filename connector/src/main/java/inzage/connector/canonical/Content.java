package inzage.connector.canonical;

import java.util.Base64;

/**
 * The bytes of a document, kept as Base64 (RFC 4648, section 4): they travel and are stored inside the record they belong to, so
 * that a version of the record is a version of the document. That is why they are limited.
 */
public record Content(String base64) {
    /** In bytes; as Base64 it leaves room for the rest of the record. */
    public static final int LARGEST = 512 * 1024;

    public Content {
        if (size(base64) > LARGEST) {
            throw new IllegalArgumentException("a document is larger than " + LARGEST + " bytes");
        }
    }

    public static Content of(byte[] bytes) {
        return new Content(Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** How many bytes a Base64 text stands for, without decoding it. */
    public static long size(String base64) {
        int padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
        return base64.length() / 4 * 3L - padding;
    }

    /** Never the bytes: they may be somebody's report. */
    @Override
    public String toString() {
        return "Content[" + size(base64) + " bytes]";
    }
}

package inzage.connector.backup.archive;

import inzage.connector.backup.BackupRefused;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says about itself; read before anything else of it is.
 *
 * @param format of the archive
 * @param madeAt before the first row was read
 * @param database {@code h2} or {@code postgresql}: one cannot be loaded into the other
 * @param version of the database's software
 * @param schema the newest migration that the database had
 * @param key tells the installation's key from others and does not betray it
 */
public record Manifest(int format, Instant madeAt, String database, String version, int schema, String key) {
    /** Of the archives that this program writes. */
    public static final int FORMAT = 1;

    static final String NAME = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] bytes() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Manifest.class);
        } catch (JacksonException e) {
            throw new BackupRefused("The manifest of this backup cannot be read.", e);
        }
    }
}

package inzage.mappings.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Rows that are too many to be held, in a file that nobody else can read: encrypted with a key that is never written down, and
 * gone with the run.
 */
final class Spill implements AutoCloseable {
    private static final String BETWEEN = "\u0002";
    private static final int CACHE_MEGABYTES = 16;
    private static final int KEY = 32;

    private final Path file;
    private final MVStore store;
    private final MVMap<String, String> rows;
    private int number;

    Spill() {
        try {
            file = Files.createTempFile("rows", ".mv");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for rows that are too many to be held", e);
        }
        store = new MVStore.Builder()
                .fileName(file.toString())
                .encryptionKey(key())
                .cacheSize(CACHE_MEGABYTES)
                .compress()
                .open();
        rows = store.openMap("rows");
    }

    private static char[] key() {
        SecureRandom random = new SecureRandom();
        char[] key = new char[KEY];
        for (int i = 0; i < key.length; i++) {
            key[i] = (char) (1 + random.nextInt(Character.MIN_SURROGATE - 1));
        }
        return key;
    }

    /** Rows of one key stay in the order in which they came. */
    void add(String key, Row row) {
        rows.put(key + BETWEEN + String.format(Locale.ROOT, "%08x", number++), RowJson.write(row));
    }

    List<Row> find(String key) {
        List<Row> found = new ArrayList<>();
        String start = key + BETWEEN;
        for (Iterator<String> keys = rows.keyIterator(start); keys.hasNext(); ) {
            String next = keys.next();
            if (!next.startsWith(start)) {
                break;
            }
            found.add(RowJson.read(String.valueOf(rows.get(next)), "joined"));
        }
        return found;
    }

    @Override
    public void close() {
        store.closeImmediately();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("rows that were put aside cannot be deleted", e);
        }
    }
}

package inzage.mappings.rows;

import org.jspecify.annotations.Nullable;

/** One number for each of many, in two arrays: a map of objects would take six times the room. */
final class LongPairs {
    private static final int SMALLEST = 1 << 10;

    private long[] keys = new long[SMALLEST];
    private long[] values = new long[SMALLEST];
    private int size;

    /** 64 bits of a text in which every character counts. */
    static long mixed(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        // Nought stands for an empty place.
        return hash == 0 ? 1 : hash;
    }

    /** Keeps the first value of a key, and gives it back when the key comes again. */
    @Nullable
    Long put(long key, long value) {
        if (2 * size > keys.length) {
            grow();
        }
        int place = place(keys, key);
        if (keys[place] == key) {
            return values[place];
        }
        keys[place] = key;
        values[place] = value;
        size++;
        return null;
    }

    /** Where a key stands, or the free place it may take. */
    private static int place(long[] keys, long key) {
        int place = (int) (key ^ key >>> 32) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] more = new long[2 * keys.length];
        long[] moved = new long[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int place = place(more, keys[i]);
                more[place] = keys[i];
                moved[place] = values[i];
            }
        }
        keys = more;
        values = moved;
    }
}

package inzage.connector.sync.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {
    private static final int SALT = 32;
    private static final int SEALED_CHUNK = Sealing.CHUNK + Sealing.TAG;

    private final Sealing sealing = new Sealing(new byte[32], new SecureRandom());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Sealing.CHUNK - 1, Sealing.CHUNK, Sealing.CHUNK + 1, 3 * Sealing.CHUNK})
    void gives_back_what_was_sealed(int size) throws IOException {
        byte[] plain = plain(size);
        assertThat(open(seal(plain))).isEqualTo(plain);
    }

    @Test
    void shows_nothing_of_the_content_and_never_the_same_bytes() throws IOException {
        byte[] plain = "Familie Kanarie ".repeat(8).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = seal(plain);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Kanarie");
        assertThat(seal(plain)).isNotEqualTo(sealed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, SALT, SALT + 5, SALT + SEALED_CHUNK, SALT + SEALED_CHUNK + 9})
    void a_changed_byte_is_found(int position) throws IOException {
        byte[] sealed = seal(plain(Sealing.CHUNK + 100));
        sealed[position] ^= 1;
        assertThatThrownBy(() -> open(sealed)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, SALT, SALT + 10, SALT + SEALED_CHUNK, SALT + SEALED_CHUNK + 20})
    void a_file_that_was_cut_off_is_found(int length) throws IOException {
        byte[] sealed = Arrays.copyOf(seal(plain(Sealing.CHUNK + 100)), length);
        assertThatThrownBy(() -> open(sealed)).isInstanceOf(IOException.class);
    }

    @Test
    void chunks_that_changed_places_are_found() throws IOException {
        byte[] sealed = seal(plain(3 * Sealing.CHUNK));
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, SALT, swapped, SALT + SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, SALT + SEALED_CHUNK, swapped, SALT, SEALED_CHUNK);
        assertThatThrownBy(() -> open(swapped)).isInstanceOf(IOException.class);
    }

    @Test
    void another_key_opens_nothing() throws IOException {
        byte[] other = new byte[32];
        other[0] = 1;
        byte[] sealed = seal(plain(10));
        assertThatThrownBy(() -> new Sealing(other, new SecureRandom())
                        .open(new ByteArrayInputStream(sealed))
                        .readAllBytes())
                .isInstanceOf(IOException.class);
    }

    private byte[] seal(byte[] plain) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (var out = sealing.seal(sealed)) {
            out.write(plain);
        }
        return sealed.toByteArray();
    }

    private byte[] open(byte[] sealed) throws IOException {
        return sealing.open(new ByteArrayInputStream(sealed)).readAllBytes();
    }

    private static byte[] plain(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}

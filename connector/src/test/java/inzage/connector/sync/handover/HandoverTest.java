package inzage.connector.sync.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;

@Timeout(30)
class HandoverTest {
    private static final int MANY = 10_000;

    private final List<String> received = new ArrayList<>();

    @AfterEach
    void leaves_no_thread_behind() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("mapper"));
    }

    @Test
    void receives_everything_in_its_order_on_the_callers_thread() {
        Thread here = Thread.currentThread();
        map(
                out -> {
                    assertThat(Thread.currentThread()).isNotSameAs(here);
                    notes(MANY, out);
                },
                note -> assertThat(Thread.currentThread()).isSameAs(here));
        assertThat(received)
                .isEqualTo(IntStream.range(0, MANY).mapToObj(i -> "" + i).toList());
    }

    @Test
    void what_the_mapping_logs_says_of_which_run_it_is() {
        MDC.put("inzage.run", "7");
        try {
            map(out -> out.note(String.valueOf(MDC.get("inzage.run"))), note -> {});
        } finally {
            MDC.clear();
        }
        map(out -> out.note(String.valueOf(MDC.get("inzage.run"))), note -> {});

        assertThat(received).containsExactly("7", "null");
    }

    @Test
    void throws_what_the_mapping_throws_after_what_it_yielded_before() {
        assertThatThrownBy(() -> map(
                        out -> {
                            notes(3, out);
                            throw new DeliveryRefused("Row 4 is no row.");
                        },
                        note -> {}))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessage("Row 4 is no row.");
        assertThat(received).containsExactly("0", "1", "2");
    }

    @Test
    void throws_an_error_of_the_mapping_too() {
        assertThatThrownBy(() -> map(
                        out -> {
                            throw new StackOverflowError();
                        },
                        note -> {}))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void stops_a_mapping_whose_receiver_failed_and_lets_it_close_what_it_opened() {
        AtomicBoolean closed = new AtomicBoolean();
        assertThatThrownBy(() -> map(
                        out -> {
                            try {
                                notes(Integer.MAX_VALUE, out);
                            } finally {
                                closed.set(true);
                            }
                        },
                        note -> {
                            if (note.equals("5")) {
                                throw new IllegalStateException("the lease is lost");
                            }
                        }))
                .hasMessage("the lease is lost");
        assertThat(closed).isTrue();
    }

    @Test
    void a_mapping_that_fails_because_it_was_stopped_does_not_hide_why() {
        assertThatThrownBy(() -> map(
                        out -> {
                            try {
                                notes(Integer.MAX_VALUE, out);
                            } catch (RuntimeException e) {
                                throw new IllegalStateException("the file was closed", e);
                            }
                        },
                        note -> {
                            throw new IllegalStateException("the lease is lost");
                        }))
                .hasMessage("the lease is lost");
    }

    @Test
    void stops_when_the_caller_is_interrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> map(out -> notes(Integer.MAX_VALUE, out), note -> {}))
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void gives_signs_of_life_while_nothing_is_yielded() {
        AtomicInteger signs = new AtomicInteger();
        Handover.map(
                "mapper", out -> await().until(() -> signs.get() > 1), new Notes(note -> {}), signs::incrementAndGet);
        assertThat(signs).hasValueGreaterThan(1);
    }

    private void map(Consumer<Receiver> mapping, Consumer<String> look) {
        Handover.map("mapper", mapping, new Notes(look), () -> {});
    }

    private static void notes(int count, Receiver out) {
        IntStream.range(0, count).forEach(i -> out.note("" + i));
    }

    private final class Notes implements Receiver {
        private final Consumer<String> look;

        private Notes(Consumer<String> look) {
            this.look = look;
        }

        @Override
        public void note(String text) {
            look.accept(text);
            received.add(text);
        }

        @Override
        public void accept(Mapped mapped) {
            throw new AssertionError("no records were mapped");
        }

        @Override
        public void reject(Reject reject) {
            throw new AssertionError("nothing was rejected");
        }

        @Override
        public void whole(Kind kind, String scope) {
            throw new AssertionError("nothing is whole");
        }

        @Override
        public void read(String set, long rows) {
            throw new AssertionError("no set was read");
        }
    }
}

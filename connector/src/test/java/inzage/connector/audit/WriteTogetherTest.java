package inzage.connector.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WriteTogetherTest {
    private static final Actor MOTHER = Actor.of("mother", Actor.Role.GUARDIAN, "r1");

    private final List<List<Entry>> writes = Collections.synchronizedList(new ArrayList<>());

    @Test
    void nobody_goes_on_before_the_own_lines_are_written() {
        WriteTogether together = new WriteTogether(10, writes::add);
        together.write(List.of(entry(1), entry(2)));
        assertThat(writes).containsExactly(List.of(entry(1), entry(2)));
    }

    @Test
    void those_who_wait_meanwhile_are_written_at_once() {
        CountDownLatch slow = new CountDownLatch(1);
        WriteTogether together = new WriteTogether(20, entries -> {
            writes.add(entries);
            if (writes.size() == 1) {
                await().until(() -> slow.getCount() == 0);
            }
        });
        List<Thread> readers = IntStream.range(0, 20)
                .mapToObj(number -> new Thread(() -> together.write(List.of(entry(number)))))
                .toList();
        readers.get(0).start();
        await().until(() -> writes.size() == 1);
        readers.stream().skip(1).forEach(Thread::start);
        await().until(() -> readers.stream().skip(1).allMatch(one -> one.getState() == Thread.State.WAITING));
        slow.countDown();
        await().until(() -> readers.stream().noneMatch(Thread::isAlive));

        assertThat(writes).hasSize(2);
        assertThat(writes.get(1)).hasSize(19);
    }

    @Test
    void all_whose_lines_were_not_written_hear_of_it_and_the_next_is_tried_anew() {
        List<Integer> tries = new ArrayList<>();
        WriteTogether together = new WriteTogether(20, entries -> {
            tries.add(entries.size());
            if (tries.size() == 1) {
                throw new IllegalStateException("the database is away");
            }
        });
        assertThatThrownBy(() -> together.write(List.of(entry(1)))).isInstanceOf(AuditOutage.class);
        together.write(List.of(entry(2)));
        assertThat(tries).containsExactly(1, 1);
    }

    @Test
    void refuses_when_too_many_wait() {
        CountDownLatch stuck = new CountDownLatch(1);
        WriteTogether together = new WriteTogether(1, entries -> await().until(() -> stuck.getCount() == 0));
        Thread writing = new Thread(() -> together.write(List.of(entry(1))));
        writing.start();
        await().until(() -> writing.getState() == Thread.State.TIMED_WAITING);
        Thread waiting = new Thread(() -> together.write(List.of(entry(2))));
        waiting.start();
        await().until(() -> waiting.getState() == Thread.State.WAITING);

        assertThatThrownBy(() -> together.write(List.of(entry(3)))).isInstanceOf(AuditOutage.class);
        stuck.countDown();
        await().until(() -> !writing.isAlive() && !waiting.isAlive());
    }

    private static Entry entry(int number) {
        return new Entry(Instant.EPOCH, MOTHER, Act.of("waterkant", "/api/v1/children/{child}/" + number, "SHOWN"));
    }
}

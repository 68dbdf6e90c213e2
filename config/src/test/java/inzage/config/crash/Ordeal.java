package inzage.config.crash;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.core.ConditionTimeoutException;

/** Disturbs a program at random moments, while its school goes on. */
final class Ordeal {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Scene scene;
    private final Random random;
    private final Disturbance disturbance;
    private final Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
    private final Set<Long> runs = new TreeSet<>();

    Ordeal(Scene scene, Random random, Disturbance disturbance) {
        this.scene = scene;
        this.random = random;
        this.disturbance = disturbance;
    }

    /** Goes through with it so many times, or until nothing is left to happen at the school. */
    Ordeal undergo(int times) throws Exception {
        scene.program().start();
        for (int i = 0; i < times && scene.goOn(); i++) {
            Moment moment = Moment.any(random);
            reach(moment);
            disturbance.happen();
            runs.addAll(scene.running());
            moments.merge(moment, 1, Integer::sum);
        }
        return this;
    }

    /** Waits until the program is at something, and a little more. What does not come soon is not waited for. */
    private void reach(Moment moment) throws Exception {
        if (moment != Moment.ANY) {
            await().atMost(LONG).until(scene.program()::up);
            try {
                await().pollInterval(Duration.ofMillis(5)).atMost(SOON).until(() -> {
                    scene.goOn();
                    return moment.now(scene.jdbc());
                });
            } catch (ConditionTimeoutException e) {
                // Then at whatever it is at.
            }
        }
        scene.program().run(Duration.ofMillis(random.nextInt(moment.millis())));
    }

    /** How often it happened. */
    int times() {
        return moments.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many runs were going on when it happened. */
    int runs() {
        return runs.size();
    }

    @Override
    public String toString() {
        return times() + " times " + moments + ", in the middle of " + runs() + " runs";
    }

    interface Disturbance {
        void happen() throws Exception;
    }
}

package inzage.config.benchmark;

import inzage.portal.Browser;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Wrong sign-ins from a network each, half of them at addresses that have an account, evenly over some seconds: several times as
 * many as can be hashed meanwhile.
 */
final class Flood {
    static final int ATTEMPTS = 2000;
    private static final int SECONDS = 40;
    private static final int AT_ONCE = 64;

    private final int port;
    private final int members;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger sentAway = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    private Flood(int port, int members) {
        this.port = port;
        this.members = members;
    }

    static Flood of(int port, int members) {
        Flood flood = new Flood(port, members);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE);
        for (int i = 0; i < ATTEMPTS; i++) {
            int number = i;
            threads.schedule(() -> flood.attempt(number), i * SECONDS * 1000L / ATTEMPTS, TimeUnit.MILLISECONDS);
        }
        threads.shutdown();
        return flood;
    }

    boolean goesOn() {
        return ended.get() < ATTEMPTS;
    }

    int refused() {
        return refused.get();
    }

    int sentAway() {
        return sentAway.get();
    }

    int seconds() {
        return SECONDS;
    }

    private void attempt(int number) {
        String address = "10.%d.%d.%d".formatted(number % 7, number / 250, number % 250);
        String email = (number % 2 == 0 ? "member" + number % members : "nobody" + number) + "@example.org";
        try {
            Browser browser = new Browser(port).from(address);
            // Or it would ask for a token first; whoever guesses makes up both halves.
            browser.cookies().put("XSRF-TOKEN", "00000000-0000-0000-0000-000000000000");
            count(browser.signIn(email, "not the password").status());
        } finally {
            ended.incrementAndGet();
        }
    }

    private void count(int status) {
        switch (status) {
            case 401 -> refused.incrementAndGet();
            case 429, 503 -> sentAway.incrementAndGet();
            default -> {}
        }
    }
}

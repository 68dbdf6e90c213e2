package inzage.config.demo;

import inzage.config.demo.guard.DemoGuard;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the demo: accounts to try, one consent that was given in advance, and a word of welcome when all is there. */
@Component
@ConditionalOnBooleanProperty("inzage.demo.enabled")
class DemoStart implements DisposableBean {
    private final DemoEnrolment enrolment;
    private final List<DemoAccount> accounts;
    private final DemoConsent consent;
    private final ScheduledExecutorService waiting = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "demo-start");
        thread.setDaemon(true);
        return thread;
    });
    private int port;

    DemoStart(Schools schools, DemoAccounts demo, DemoEnrolment enrolment) {
        DemoGuard.check(schools.all().stream().map(SchoolSetup::id).toList());
        this.accounts = demo.all();
        this.consent = demo.consent();
        this.enrolment = enrolment;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener
    void open(ApplicationReadyEvent event) {
        accounts.forEach(enrolment::open);
        System.out.println("\nThe demo schools are being read; a word of welcome follows.\n");
        waiting.scheduleWithFixedDelay(this::complete, 1, 1, TimeUnit.SECONDS);
    }

    /** Persons are there once the first sync has brought them. */
    private void complete() {
        boolean joined = accounts.stream().map(enrolment::join).reduce(true, Boolean::logicalAnd);
        if (joined && enrolment.consent(consent)) {
            System.out.println(new DemoWelcome("http://localhost:" + port + "/", accounts).text());
            waiting.shutdown();
        }
    }

    @Override
    public void destroy() {
        waiting.shutdownNow();
    }
}

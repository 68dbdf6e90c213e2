package inzage.config.demo;

import inzage.connector.canonical.RecordId;
import inzage.connector.consent.Consents;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the demo: accounts to try, one consent that was given in advance, and a word of welcome. */
@Component
@ConditionalOnBooleanProperty("inzage.demo.enabled")
class DemoStart implements DisposableBean {
    private final Schools schools;
    private final DemoAccounts demo;
    private final DemoEnrolment enrolment;
    private final Consents consents;
    private final ScheduledExecutorService waiting = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "demo-consent");
        thread.setDaemon(true);
        return thread;
    });
    private int port;

    DemoStart(Schools schools, DemoAccounts demo, DemoEnrolment enrolment, Consents consents) {
        this.schools = schools;
        this.demo = demo;
        this.enrolment = enrolment;
        this.consents = consents;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener
    void open(ApplicationReadyEvent event) {
        DemoGuard.check(schools.all().stream().map(SchoolSetup::id).toList());
        List<DemoAccount> accounts = demo.all();
        accounts.forEach(enrolment::enrol);
        waiting.scheduleWithFixedDelay(this::consent, 1, 1, TimeUnit.SECONDS);
        System.out.println(new DemoWelcome("http://localhost:" + port + "/", accounts).text());
    }

    /** Guardians can only be consented to once the first sync has linked them. */
    private void consent() {
        DemoConsent given = demo.consent();
        RecordId student = enrolment.id(given.school(), given.student());
        if (consents.of(given.school(), student).isEmpty()) {
            consents.giveToAll(given.school(), student, Set.of());
        } else {
            waiting.shutdown();
        }
    }

    @Override
    public void destroy() {
        waiting.shutdownNow();
    }
}

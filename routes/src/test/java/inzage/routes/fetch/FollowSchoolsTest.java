package inzage.routes.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.shelf.Watch;
import inzage.routes.OneSchool;
import inzage.routes.RouteSettings;
import inzage.routes.failure.FailurePolicy;
import inzage.routes.failure.Failures;
import inzage.routes.fetch.call.CalledSchools;
import inzage.routes.housekeeping.ForgottenTicks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One source whose routes cannot be made, beside one that is well. */
class FollowSchoolsTest {
    private static final int SOON = 20_000;
    private static final String BROKEN = "a-broken";
    private static final String WELL = "b-well";

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final SyncSteps steps = mock();
    private final CalledSchools calls = mock();
    private final ForgottenTicks ticks = mock();
    private final FirstTick first = mock();
    private final Clock clock = mock();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean mended;
    private volatile Instant now = Instant.parse("2026-11-02T09:00:00Z");

    @BeforeEach
    void start() throws Exception {
        when(clock.instant()).thenAnswer(call -> now);
        when(clock.withZone(any())).thenReturn(Clock.fixed(now, ZoneOffset.UTC));
        when(steps.look(any(), any())).thenReturn(new Watch.Nothing());
        when(calls.routes(any(), any())).thenAnswer(call -> routes(call.getArgument(1)));
        Schools schools = mock();
        List<SchoolSetup> all = List.of(school());
        when(schools.all()).thenReturn(all);
        RouteSettings settings = mock();
        when(settings.claimEvery()).thenReturn(Duration.ofMillis(50));
        camel.addRoutesConfigurations(new FailurePolicy(new Failures(List.of())));
        camel.addRoutes(new WatchSources());
        camel.addRoutes(new FollowSchools(schools, steps, mock(), calls, mock(), ticks, first, clock, settings));
        camel.getComponent("quartz", QuartzComponent.class).setAutoStartScheduler(true);
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void one_that_cannot_have_routes_keeps_no_other_from_its_ticks() {
        verify(first, timeout(SOON).atLeastOnce()).begin();
        verify(steps, timeout(SOON).atLeastOnce())
                .look(any(), argThat(source -> source.name().equals(WELL)));

        verify(steps, never()).look(any(), argThat(source -> source.name().equals(BROKEN)));
        verify(ticks, never()).takeOut(any());
        assertThat(ids()).anyMatch(id -> id.endsWith(WELL)).noneMatch(id -> id.endsWith(BROKEN));
    }

    @Test
    void it_gets_them_when_it_is_mended() {
        verify(first, timeout(SOON).atLeast(5)).begin();
        assertThat(refused).as("it is not tried all the time").hasValue(1);

        mended = true;
        now = now.plusSeconds(61);

        verify(steps, timeout(SOON).atLeastOnce())
                .look(any(), argThat(source -> source.name().equals(BROKEN)));
        await().untilAsserted(() -> verify(ticks, atLeastOnce()).takeOut(any()));
        assertThat(ids()).anyMatch(id -> id.endsWith(WELL)).anyMatch(id -> id.endsWith(BROKEN));
    }

    private List<String> ids() {
        return camel.getRoutes().stream().map(Route::getRouteId).toList();
    }

    private RouteBuilder routes(SourceSetup source) {
        if (source.name().equals(BROKEN) && !mended) {
            refused.incrementAndGet();
            throw new IllegalArgumentException("no certificate");
        }
        return new RouteBuilder() {
            @Override
            public void configure() {}
        };
    }

    private static SchoolSetup school() {
        SchoolSetup one = new OneSchool().setup();
        SourceSetup source = one.sources().get(0);
        return new SchoolSetup(
                one.id(),
                one.name(),
                one.brin(),
                one.zone(),
                one.locale(),
                List.of(named(BROKEN, source), named(WELL, source)),
                Map.of(),
                Map.of());
    }

    private static SourceSetup named(String name, SourceSetup source) {
        return new SourceSetup(
                name, source.mapping(), source.fetch(), source.schedule().subList(0, 1), Map.of());
    }
}

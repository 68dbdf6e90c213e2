package inzage.routes.notify;

import inzage.connector.notice.cause.Causes;
import inzage.connector.notice.message.MessageState;
import inzage.connector.notice.message.Outbox;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * {@code inzage.notices.messages} by state and {@code inzage.notices.causes.parked}. Anything parked or unknown is for an
 * operator to look at.
 */
@Component
class NoticeMetrics implements MeterBinder {
    private final Outbox outbox;
    private final Causes causes;

    NoticeMetrics(Outbox outbox, Causes causes) {
        this.outbox = outbox;
        this.causes = causes;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        List.of(MessageState.QUEUED, MessageState.PARKED, MessageState.UNKNOWN)
                .forEach(state -> Gauge.builder("inzage.notices.messages", outbox, box -> box.count(state))
                        .tag("state", state.name())
                        .register(registry));
        Gauge.builder("inzage.notices.causes.parked", causes, Causes::parked).register(registry);
    }
}

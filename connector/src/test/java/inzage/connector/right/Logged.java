package inzage.connector.right;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the program logs in the meantime, down to the last detail. */
public final class Logged implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("inzage");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    public Logged() {
        lines.start();
        logger.setLevel(Level.TRACE);
        logger.addAppender(lines);
    }

    public List<String> lines() {
        return lines.list.stream()
                .map(event -> event.getFormattedMessage() + " " + event.getThrowableProxy())
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
        logger.setLevel(null);
    }
}

package inzage.routes.fetch.call;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * Reads each answer whole, within bounds of size and time. The client's own time-outs begin anew with each byte, so a server
 * that drips would never meet them; and it drains what it does not want, so a large answer would come in to its end. Here the
 * connection is cut instead.
 */
final class AnswerBounds implements ExecChainHandler {
    private final int most;
    private final Duration timeout;
    private final ScheduledExecutorService deadlines;

    /** @param most bytes of an answer, after it is not compressed any more */
    AnswerBounds(int most, Duration timeout, ScheduledExecutorService deadlines) {
        this.most = most;
        this.timeout = timeout;
        this.deadlines = deadlines;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        AtomicBoolean late = new AtomicBoolean();
        Future<?> deadline = deadlines.schedule(() -> cut(scope, late), timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            ClassicHttpResponse response = chain.proceed(request, scope);
            HttpEntity entity = response.getEntity();
            if (entity != null) {
                response.setEntity(whole(entity, scope));
            }
            return response;
        } catch (IOException e) {
            throw late.get() ? new SocketTimeoutException("no whole answer within " + timeout) : e;
        } finally {
            deadline.cancel(false);
        }
    }

    private static void cut(ExecChain.Scope scope, AtomicBoolean late) {
        late.set(true);
        scope.execRuntime.discardEndpoint();
    }

    private HttpEntity whole(HttpEntity entity, ExecChain.Scope scope) throws IOException {
        ContentType type = ContentType.parseLenient(entity.getContentType());
        // Closed, or the connection would not be free again: a stream that unpacks ends before the one below it does.
        try (InputStream content = entity.getContent()) {
            byte[] bytes = content == null ? new byte[0] : content.readNBytes(most + 1);
            if (bytes.length > most) {
                scope.execRuntime.discardEndpoint();
                throw new AnswerTooLarge(most);
            }
            return new ByteArrayEntity(bytes, type);
        }
    }
}

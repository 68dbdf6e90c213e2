package inzage.portal.security.oidc.word;

import inzage.portal.security.issuer.PlainRetriever;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer of which no more is read than any provider has to say. */
final class ShortAnswer implements ClientHttpResponse {
    private final ClientHttpResponse answer;
    private @Nullable InputStream body;

    ShortAnswer(ClientHttpResponse answer) {
        this.answer = answer;
    }

    /** The same one however often it is asked for. */
    @Override
    public InputStream getBody() throws IOException {
        if (body == null) {
            byte[] read = answer.getBody().readNBytes(PlainRetriever.LARGEST_BYTES + 1);
            if (read.length > PlainRetriever.LARGEST_BYTES) {
                throw new IOException("an answer that does not end");
            }
            body = new ByteArrayInputStream(read);
        }
        return body;
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return answer.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return answer.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return answer.getHeaders();
    }

    @Override
    public void close() {
        answer.close();
    }
}

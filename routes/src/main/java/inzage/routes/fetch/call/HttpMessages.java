package inzage.routes.fetch.call;

import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Message;
import org.apache.camel.component.http.HttpConstants;

/** Our requests and answers as camel-http writes and reads them. */
final class HttpMessages {
    private static final String OF_CAMEL = "Camel";

    private HttpMessages() {}

    /** Headers that steer the client come from here alone. */
    static void compose(Request request, Message message) {
        message.removeHeaders("*");
        message.setHeader(HttpConstants.HTTP_URI, request.address().toString());
        message.setHeader(HttpConstants.HTTP_METHOD, request.method().name());
        request.headers().forEach(message::setHeader);
        message.setBody(request.bytes().orElse(null));
    }

    static Answer answer(Message message) {
        Integer status = message.getHeader(HttpConstants.HTTP_RESPONSE_CODE, Integer.class);
        byte[] body = message.getBody(byte[].class);
        return new Answer(status == null ? 0 : status, headers(message), body == null ? new byte[0] : body);
    }

    private static Map<String, List<String>> headers(Message message) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        message.getHeaders().forEach((name, value) -> {
            if (!name.startsWith(OF_CAMEL) && value != null) {
                headers.put(name, texts(value));
            }
        });
        return headers;
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }
}

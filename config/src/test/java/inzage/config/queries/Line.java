package inzage.config.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks word by word: with headers that a client would not let one choose.
 *
 * @param cookies of the browser that is signed in
 */
record Line(int port, String cookies) {
    /** The whole answer, without what differs from one second or request to the next. */
    String get(String path, String... headers) {
        String host = Stream.of(headers).anyMatch(header -> header.startsWith("Host:")) ? "" : "Host: localhost\r\n";
        String more = Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        String request = "GET " + path + " HTTP/1.1\r\n" + host + more
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines()
                    .filter(line -> !line.startsWith("Date:") && !line.startsWith("X-Request:"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

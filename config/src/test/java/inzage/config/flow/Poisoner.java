package inzage.config.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends a request whose headers name another host, as no well-behaved client does. */
record Poisoner(int port, String host) {
    /** @return the first line of the answer */
    String post(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: " + host,
                "X-Forwarded-Host: " + host,
                "Forwarded: host=" + host,
                "Content-Type: application/json",
                "Content-Length: " + body.length,
                "Cookie: XSRF-TOKEN=6c1f1a3e-0000-4000-8000-000000000000",
                "X-XSRF-TOKEN: 6c1f1a3e-0000-4000-8000-000000000000",
                "Connection: close",
                "",
                "");
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

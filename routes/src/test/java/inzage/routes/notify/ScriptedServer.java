package inzage.routes.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A mail server that answers as told; it hangs up where the answer is {@code hang up}. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String toRecipient;
    private final String toContent;

    ScriptedServer(String toRecipient, String toContent) throws IOException {
        this.toRecipient = toRecipient;
        this.toContent = toContent;
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        CompletableFuture.runAsync(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (Socket client = socket.accept();
                var in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 ready");
            boolean content = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (content && !line.equals(".")) {
                    continue;
                }
                String answer = answer(line);
                if (answer.equals("hang up")) {
                    return;
                }
                content = line.equals("DATA");
                say(client, answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(String line) {
        if (line.startsWith("RCPT")) {
            return toRecipient;
        }
        return switch (line) {
            case "DATA" -> "354 go on";
            case "." -> toContent;
            default -> "250 ok";
        };
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}

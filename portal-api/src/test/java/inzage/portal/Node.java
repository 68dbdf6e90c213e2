package inzage.portal;

import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal as a program of its own, on a database that others may share. */
public final class Node implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Node on(String url, TestDatabase database, String... settings) {
        List<String> usual = List.of(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + (database == TestDatabase.H2 ? "sa" : "postgres"));
        return new Node(new SpringApplication(TestPortal.class)
                .run(Stream.concat(usual.stream(), Stream.of(settings)).toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    public Browser browser() {
        return new Browser(port());
    }

    @Override
    public void close() {
        context.close();
    }
}

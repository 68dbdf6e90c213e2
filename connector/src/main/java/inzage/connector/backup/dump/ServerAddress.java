package inzage.connector.backup.dump;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL server listens, in the words of its own tools: their environment, which nobody else can read, unlike their
 * arguments.
 *
 * @param environment {@code PGHOST} and so on
 */
record ServerAddress(Map<String, String> environment) {
    private static final String PREFIX = "jdbc:";
    /** Parameters of the driver that the tools know under a name of their own. */
    private static final Map<String, String> SAME = Map.of(
            "user", "PGUSER",
            "password", "PGPASSWORD",
            "sslmode", "PGSSLMODE",
            "sslrootcert", "PGSSLROOTCERT",
            "sslcert", "PGSSLCERT",
            "sslkey", "PGSSLKEY");

    /** The driver believes the address where it and the settings name somebody. */
    static ServerAddress of(String url, @Nullable String user, @Nullable String password) {
        URI uri = URI.create(url.startsWith(PREFIX) ? url.substring(PREFIX.length()) : url);
        Map<String, String> environment = new TreeMap<>(parameters(uri));
        environment.put("PGHOST", Optional.ofNullable(uri.getHost()).orElse("localhost"));
        environment.put("PGPORT", String.valueOf(uri.getPort() < 0 ? 5432 : uri.getPort()));
        environment.put("PGDATABASE", uri.getPath().substring(1));
        Optional.ofNullable(user).ifPresent(name -> environment.putIfAbsent("PGUSER", name));
        Optional.ofNullable(password).ifPresent(secret -> environment.putIfAbsent("PGPASSWORD", secret));
        return new ServerAddress(environment);
    }

    private static Map<String, String> parameters(URI uri) {
        return Optional.ofNullable(uri.getQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .map(parameter -> parameter.split("=", 2))
                .filter(pair -> pair.length == 2 && SAME.containsKey(pair[0]))
                .collect(Collectors.toMap(pair -> SAME.get(pair[0]), pair -> pair[1], (first, second) -> second));
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "ServerAddress";
    }
}

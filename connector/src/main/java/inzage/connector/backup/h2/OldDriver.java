package inzage.connector.backup.h2;

import inzage.connector.backup.BackupRefused;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Another version of H2, loaded beside the program's own from a jar that the operator names. */
record OldDriver(URLClassLoader loader, Driver driver) implements AutoCloseable {
    static OldDriver in(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new BackupRefused("There is no file " + jar + ". The jars of H2 lie in every Maven repository, under"
                    + " com/h2database/h2.");
        }
        URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        try {
            Object driver =
                    loader.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
            return new OldDriver(loader, (Driver) driver);
        } catch (ReflectiveOperationException e) {
            loader.close();
            throw new BackupRefused("There is no H2 in " + jar + ".", e);
        }
    }

    Connection connect(String url, @Nullable String user, @Nullable String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", Objects.requireNonNullElse(user, ""));
        properties.setProperty("password", Objects.requireNonNullElse(password, ""));
        return driver.connect(url, properties);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}

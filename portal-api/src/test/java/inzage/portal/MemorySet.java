package inzage.portal;

import inzage.connector.sync.Delivery.LandedFile;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.connector.sync.landing.Landed;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A set that a test can look into. */
public final class MemorySet implements ArrivingSet {
    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    private boolean abandoned;

    @Override
    public OutputStream file(String name) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        files.put(name, file);
        return file;
    }

    @Override
    public OutputStream aside(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LandedFile> soFar() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Landed complete() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void abandon() {
        abandoned = true;
    }

    public boolean abandoned() {
        return abandoned;
    }

    /** Contents by name. */
    public Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        files.forEach((name, bytes) -> contents.put(name, bytes.toString(StandardCharsets.UTF_8)));
        return contents;
    }
}

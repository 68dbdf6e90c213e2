package inzage.config.threat.worlds;

import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Town;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is handed out about somebody who asks for it: by the program to the account's owner, and by the desk. */
final class Copies {
    /** When it was made, and what asking itself leaves. */
    private static final List<String> OF_THE_MOMENT =
            List.of("madeAt", "exports", "signIns", "springSession", "springSessionAttributes", "accessTokens");

    private final Town town;

    Copies(Town town) {
        this.town = town;
    }

    World of(Person guardian) {
        Map<String, String> copies = new TreeMap<>();
        copies.put("own", timeless(own(guardian)));
        Reply handedOut = town.browser(Person.DESK).post(Seat.copyOf(guardian), "{\"reason\":\"asked for\"}");
        unzipped(handedOut.bytes()).forEach((name, text) -> copies.put(name, timeless(text)));
        return new World(copies);
    }

    /** Leaves again: an account has room for so many sessions, and the oldest is the one that the town keeps. */
    private String own(Person guardian) {
        Browser browser = town.signedIn(guardian);
        String copy = browser.post("/api/v1/me/export", "").body();
        browser.post("/api/v1/sign-out", "");
        return copy;
    }

    private static String timeless(String copy) {
        if (!copy.startsWith("{")) {
            return copy;
        }
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(copy);
        OF_THE_MOMENT.forEach(json::remove);
        return json.toString();
    }

    private static Map<String, String> unzipped(byte[] zip) {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

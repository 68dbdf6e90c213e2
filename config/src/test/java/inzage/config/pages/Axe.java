package inzage.config.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Axe-core in a page. Its own builder sums up in a window of its own, for which a headless browser takes half a minute each time; so
 * the script is run as it is.
 */
final class Axe {
    private static final String SCRIPT = script();
    private static final String ASK = """
            const done = arguments[arguments.length - 1];
            const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: rules }).then(
              (found) => done(found.violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.html).join(' ')}`)),
              (failed) => done([String(failed)]));
            """;

    private Axe() {}

    /** What keeps somebody from using the page that is open, by WCAG 2.2 A and AA and by what is good use. */
    static List<String> violations(ChromeDriver driver) {
        if (Boolean.FALSE.equals(driver.executeScript("return 'axe' in window"))) {
            driver.executeScript(SCRIPT);
        }
        return ((List<?>) Objects.requireNonNull(driver.executeAsyncScript(ASK)))
                .stream().map(Object::toString).toList();
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

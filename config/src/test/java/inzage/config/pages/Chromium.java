package inzage.config.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium on the pages of one program; whoever has none on the path skips, and hears why. */
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final ChromeDriver driver;
    private final String address;

    Chromium(int port) {
        address = "http://localhost:" + port + "/";
        Optional<Path> browser = onPath("chromium");
        Optional<Path> driving = onPath("chromedriver");
        assumeTrue(
                browser.isPresent() && driving.isPresent(),
                "the pages are tried where chromium and chromedriver (Debian: chromium-driver) are on the path");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=nl");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        File program = driving.orElseThrow().toFile();
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(program).build(), options);
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param page what stands behind the hash: {@code /children/…/results} */
    void open(String page) {
        driver.get(address + "#" + page);
        see("h1");
    }

    void signIn(String email, String password) {
        driver.get(address);
        type("#f-email", email);
        type("#f-password", password);
        press("form button.primary");
        see("header");
    }

    /** The page of the first child; empty if there is none. */
    String child() {
        return driver.findElements(By.cssSelector("nav.children a")).stream()
                .findFirst()
                .map(link ->
                        Objects.requireNonNull(link.getDomAttribute("href")).substring(1))
                .orElse("");
    }

    void signOut() {
        press("header button.link");
        see("#f-email");
    }

    void type(String field, String text) {
        WebElement element = see(field);
        element.clear();
        element.sendKeys(text);
    }

    void press(String what) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(what)))
                .click();
    }

    /** Waits for the first of these. */
    WebElement see(String what) {
        return new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(what)));
    }

    void see(String what, String text) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(what), text));
    }

    int count(String what) {
        return driver.findElements(By.cssSelector(what)).size();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** In CSS pixels; narrower than a window of Chromium can be. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether one must scroll sideways to read all. */
    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** What went wrong in the pages, by the console; that the first question is answered "not signed in" is no fault. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(Object::toString)
                .filter(line -> !line.contains("/api/v1/me - Failed to load resource") || !line.contains("401"))
                .toList();
    }

    @Override
    public void close() {
        assertThat(complaints()).isEmpty();
        driver.quit();
    }
}

package inzage.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** A library of the pages, in the jar that the registry has of it: its files lie below a folder named after its version. */
enum Library {
    LIT("lit", "org.mvnpm/lit", "_static/lit", ""),
    LIT_HTML("lit-html", "org.mvnpm/lit-html", "_static/lit-html", ""),
    LIT_ELEMENT("lit-element", "org.mvnpm/lit-element", "_static/lit-element", ""),
    REACTIVE_ELEMENT("reactive-element", "org.mvnpm.at.lit/reactive-element", "_static/reactive-element", ""),
    CHART("chart.js", "org.webjars.npm/chart.js", "webjars/chart.js", "dist/"),
    CALENDAR("fullcalendar", "org.webjars.npm/fullcalendar", "webjars/fullcalendar", "");

    private final String path;
    private final String artifact;
    private final String folder;
    private final String below;

    Library(String path, String artifact, String folder, String below) {
        this.path = path;
        this.artifact = artifact;
        this.folder = folder;
        this.below = below;
    }

    /** Below which address its files are. */
    String address() {
        return "/lib/" + path + "/";
    }

    /** Where its files are on the class path. */
    String location() {
        return "classpath:/META-INF/resources/" + folder + "/" + version() + "/" + below;
    }

    private String version() {
        try {
            Properties maven = PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("META-INF/maven/" + artifact + "/pom.properties"));
            return maven.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The pages need the library " + path, e);
        }
    }
}

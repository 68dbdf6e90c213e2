package inzage.connector.notice.message;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The templates of one kind of mail in one language. What is put into them is escaped and never evaluated. */
record Words(Template subject, Template text, Template html) {
    /** @param name e.g. {@code news.nl} */
    static Words named(String name) {
        return new Words(
                template(name + ".subject.txt", false), template(name + ".txt", false), template(name + ".html", true));
    }

    static Template template(String file, boolean html) {
        try (var reader = new InputStreamReader(
                new ClassPathResource(file, Words.class).getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(html).compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the template " + file + " cannot be read", e);
        }
    }
}

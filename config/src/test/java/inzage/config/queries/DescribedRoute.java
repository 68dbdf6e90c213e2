package inzage.config.queries;

import inzage.portal.Browser;
import inzage.portal.People;
import inzage.portal.ValidBodies;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A route of the document that describes the API. */
record DescribedRoute(String method, String path) {
    static List<DescribedRoute> all(Browser browser) {
        return browser.get("/api/openapi").json().get("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> new DescribedRoute(method.toUpperCase(Locale.ROOT), path.getKey())))
                .collect(Collectors.toList());
    }

    boolean about(String variable) {
        return path.contains("{" + variable + "}");
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Everything that its address names, the same where it is not said what. */
    String at(String school, String id) {
        return path.replace("{school}", school)
                .replace("{source}", "administration")
                .replace("{decision}", "closed")
                .replace("{id}", "1")
                .replaceAll("\\{\\w+}", id);
    }

    /** With a body that the route reads, about the family where it names anybody. */
    Browser.Reply send(Browser browser, String address, Family about) {
        String body = reads()
                ? ""
                : ValidBodies.of(method, path)
                        .replace("waterkant", about.school())
                        .replace(People.CHILD.hex(), about.child(0).hex())
                        .replace(People.MOTHER.hex(), about.guardian().hex());
        return browser.send(method, address, body);
    }
}

package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;

import inzage.connector.canonical.Canonical;
import inzage.connector.publication.Module;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One vector of visibility: the school as it says, looked at over HTTP at its time. */
final class VectorScene {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    /** Stands in what is looked for. */
    static final String MARK = "Kanarie";

    final PublishingSchool school;
    final Visitor visitor;
    final JsonNode given;
    final Instant now;

    VectorScene(PublishingSchool school, Visitor visitor, JsonNode vector) {
        this.school = school;
        this.visitor = visitor;
        this.given = vector.get("given");
        this.now = Instant.parse(vector.get("now_utc").asString());
    }

    void module(Module module, Map<String, Object> said) {
        school.desk.school.settings.put("modules", Map.of(module.word(), said));
    }

    void with(Canonical record) {
        school.with(stored(id(101), record));
    }

    String outcome(String page, Module module) {
        return page.contains(MARK) ? "VISIBLE" : hidden(module);
    }

    String hidden(Module module) {
        return "HIDDEN " + visitor.reason(now, module);
    }

    @Nullable
    String text(String name) {
        JsonNode value = given.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}

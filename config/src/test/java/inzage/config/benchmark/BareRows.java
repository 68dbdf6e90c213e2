package inzage.config.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an endpoint without accounts and rules would be: all results of a student with their subjects, read and written. */
@RestController
@TestComponent
class BareRows {
    static final String ADDRESS = "/bare/{school}/{student}";

    /** The same behind the portal's doors: session, account and headers. */
    static final String SIGNED_IN = "/api/v1" + ADDRESS;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    BareRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody has to sign in. */
    static class Open {
        @Bean
        WebSecurityCustomizer bareIsOpen() {
            return web -> web.ignoring().requestMatchers("/bare/**");
        }
    }

    record Row(String id, String title, String grade, String achievedOn, String kind, String subject) {}

    @GetMapping({ADDRESS, SIGNED_IN})
    List<Row> rows(@PathVariable String school, @PathVariable String student) {
        Map<String, String> subjects = new HashMap<>();
        jdbc.sql("select record_id, content from subjects where school = :school")
                .param("school", school)
                .query(row -> {
                    String name =
                            JSON.readTree(row.getString("content")).path("name").asString();
                    subjects.put("id:" + row.getString("record_id"), name);
                });
        return jdbc.sql("""
                        select record_id, content from results
                         where school = :school and student_id = :student and withdrawn_at is null and not waiting""")
                .param("school", school)
                .param("student", student)
                .query((row, number) -> row(row.getString("record_id"), row.getString("content"), subjects))
                .list();
    }

    private static Row row(String id, String content, Map<String, String> subjects) {
        JsonNode result = JSON.readTree(content);
        return new Row(
                id,
                result.path("title").asString(),
                result.path("grade").asString(),
                result.path("achievedOn").asString(),
                result.path("kind").asString(),
                subjects.getOrDefault(result.path("subject").asString(), ""));
    }
}

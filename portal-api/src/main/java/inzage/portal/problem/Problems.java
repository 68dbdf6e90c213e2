package inzage.portal.problem;

import inzage.portal.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Makes problems in the language of the request. */
@Component
public class Problems {
    private final Texts texts;
    private final LocaleResolver language;
    private final JsonMapper json;

    Problems(Texts texts, LocaleResolver language, JsonMapper json) {
        this.texts = texts;
        this.language = language;
        this.json = json;
    }

    /** The bytes are written at once and with their length, so that every road to the same problem looks the same. */
    ResponseEntity<Object> answer(
            ProblemKind kind, HttpServletRequest request, HttpHeaders headers, List<Problem.Field> fields) {
        return answer(kind, headers, bytes(kind, request, fields));
    }

    ResponseEntity<Object> answer(Refusal refusal, HttpServletRequest request, HttpHeaders headers) {
        ProblemKind kind = refusal.kind();
        Locale locale = language.resolveLocale(request);
        String detail = refusal.sentence().orElseGet(() -> detail(locale, kind));
        return answer(kind, headers, bytes(locale, kind, detail, List.of()));
    }

    private static ResponseEntity<Object> answer(ProblemKind kind, HttpHeaders headers, byte[] bytes) {
        return ResponseEntity.status(kind.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(bytes);
    }

    ResponseEntity<Object> answer(ProblemKind kind, HttpServletRequest request, HttpHeaders headers) {
        return answer(kind, request, headers, List.of());
    }

    /** Answers from where Spring MVC does not reach: in the filters of security. */
    public void write(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = bytes(kind, request, List.of());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(kind.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private byte[] bytes(ProblemKind kind, HttpServletRequest request, List<Problem.Field> fields) {
        Locale locale = language.resolveLocale(request);
        return bytes(locale, kind, detail(locale, kind), fields);
    }

    private byte[] bytes(Locale locale, ProblemKind kind, String detail, List<Problem.Field> fields) {
        return json.writeValueAsBytes(new Problem(
                "urn:inzage:problem:" + kind.word(),
                texts.text(locale, "problem." + kind.word() + ".title"),
                kind.status().value(),
                detail,
                fields));
    }

    private String detail(Locale locale, ProblemKind kind) {
        return texts.text(locale, "problem." + kind.word() + ".detail");
    }
}

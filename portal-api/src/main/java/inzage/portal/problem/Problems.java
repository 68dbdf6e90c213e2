package inzage.portal.problem;

import inzage.portal.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
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

    Problem problem(ProblemKind kind, HttpServletRequest request) {
        return problem(kind, request, List.of());
    }

    Problem problem(ProblemKind kind, HttpServletRequest request, List<Problem.Field> fields) {
        Locale locale = language.resolveLocale(request);
        return new Problem(
                "urn:inzage:problem:" + kind.word(),
                texts.text(locale, "problem." + kind.word() + ".title"),
                kind.status().value(),
                texts.text(locale, "problem." + kind.word() + ".detail"),
                fields);
    }

    /** Answers from where Spring MVC does not reach: in the filters of security. */
    public void write(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(kind.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem(kind, request));
    }
}

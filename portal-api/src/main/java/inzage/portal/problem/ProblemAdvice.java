package inzage.portal.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what goes wrong in Spring MVC into problems. What nobody expected goes to the log and to {@link ProblemPage}. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        refusal.retryAfter()
                .ifPresent(pause -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1)));
        return problems.answer(refusal, request, headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.answer(kind(mismatch), servlet(request), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problem.Field> fields = invalid.getFieldErrors().stream()
                .map(error -> new Problem.Field(error.getField(), String.valueOf(error.getDefaultMessage())))
                .toList();
        return problems.answer(ProblemKind.INVALID, servlet(request), headers, fields);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception error, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.answer(ProblemKind.of(status), servlet(request), headers);
    }

    /** An id in a path that cannot be one is an id that nobody has. */
    private static ProblemKind kind(TypeMismatchException mismatch) {
        boolean inPath = mismatch instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath ? ProblemKind.NOT_FOUND : ProblemKind.BAD_REQUEST;
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}

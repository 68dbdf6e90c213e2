package inzage.mappings.rows;

import inzage.mappings.answers.AnswersReader;
import inzage.mappings.answers.AnswersReader.Bounds;
import inzage.mappings.answers.Label;
import inzage.mappings.answers.Label.Outcome;
import inzage.mappings.definition.Need;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.Steps;
import inzage.mappings.read.TextFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of the answers to a set's calls. Each call speaks for the rows that it was made for, once all its pages have come;
 * what a call that was skipped would have brought is not missing.
 *
 * @param need columns that are used
 * @param answers as they landed
 * @param documents opens one answer
 * @param scopes tells what a call speaks for
 */
record AnswerSource(RowSet set, Need need, TextFile answers, Documents documents, CallScope scopes) implements Source {
    @Override
    public void each(Sink out) {
        read(out, (body, above, scope) -> documents.answer(set, need, body, above, scope));
    }

    @Override
    public Optional<Source> inside(RowSet inner, Steps steps) {
        return Optional.of(out -> read(out, (body, above, scope) -> documents
                .answer(set, need, body, above, scope)
                .inside(inner, steps)
                .orElseThrow()));
    }

    @Override
    public Coverage coverage() {
        Coverage.Count count = new Coverage.Count();
        eachAnswer((label, body) -> count.see(label));
        return count.told();
    }

    /** Opens an answer as rows. */
    private interface Opener {
        Source open(TextFile body, Map<String, Row> above, String scope);
    }

    private void read(Sink out, Opener opener) {
        Coverage.Count calls = new Coverage.Count();
        eachAnswer((label, body) -> {
            boolean whole = calls.see(label);
            Map<String, Row> loops = RowJson.readAll(label.loops(), answers.name());
            String scope = scopes.of(loops);
            if (label.outcome() == Outcome.ANSWERED) {
                byte[] bytes = body.readAllBytes();
                TextFile page = TextFile.of(name(label), () -> new ByteArrayInputStream(bytes));
                opener.open(page, Surroundings.under(loops), scope).each(out::row);
            }
            if (whole) {
                out.whole(scope);
            }
        });
    }

    private String name(Label label) {
        return set.base() + ", call " + label.call()
                + (label.page() > 1 || !label.last() ? ", page " + label.page() : "");
    }

    private void eachAnswer(AnswersReader.Taker taker) {
        try (InputStream in = answers.open()) {
            new AnswersReader(Bounds.standard()).each(in, taker);
        } catch (IOException e) {
            throw new UncheckedIOException("landed answers cannot be read", e);
        }
    }
}

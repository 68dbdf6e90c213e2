package inzage.mappings.fetch;

import inzage.mappings.answers.AnswerSink;
import inzage.mappings.answers.Label;
import inzage.mappings.answers.Label.Outcome;
import inzage.mappings.definition.fetch.Pages;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.page.Paging;
import inzage.mappings.fetch.page.Paging.Next;
import inzage.mappings.fetch.page.Turned;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The pages of one call: which is due, and what was kept of those that came. */
final class PageTurner {
    private static final byte[] NOTHING = {};

    private final AnswerSink answers;
    private final Pages pages;
    private final Paging paging;
    private final IntPredicate another;
    private final String loops;
    private final int call;
    private int page = 1;
    private byte @Nullable [] before;

    /**
     * @param another whether, after so many pages, one more is wanted
     * @param loops the rows of the call, as JSON
     * @param call its number in its set
     */
    PageTurner(AnswerSink answers, Pages pages, IntPredicate another, String loops, int call) {
        this.answers = answers;
        this.pages = pages;
        this.paging = Paging.of(pages);
        this.another = another;
        this.loops = loops;
        this.call = call;
    }

    Address due(Address address) {
        return paging.due(address);
    }

    /** Keeps a page. The result is empty where another one is due. */
    Optional<Turn> turn(Turned turned) {
        Answer answer = turned.answer();
        if (turned.rows() > 0 && Arrays.equals(before, answer.body())) {
            return stop("The system gives the same page again and again: it does not page as the definition says.");
        }
        before = answer.body();
        Next next = paging.after(turned);
        if (next == Next.ASTRAY) {
            return stop("The system says that the next page is at another address, which is not followed.");
        }
        if (next == Next.ANOTHER && page >= pages.most()) {
            return stop("The system has more than " + pages.most() + " pages, or never says which is the last.");
        }
        boolean last = next == Next.LAST || !another.test(page);
        keep(answer.body(), last, Outcome.ANSWERED, Optional.empty());
        page++;
        return last ? Optional.of(Turn.Over.answered()) : Optional.empty();
    }

    Turn gone() {
        keep(NOTHING, true, Outcome.GONE, Optional.empty());
        return Turn.Over.answered();
    }

    Turn unchanged() {
        keep(NOTHING, true, Outcome.UNCHANGED, Optional.empty());
        return Turn.Over.answered();
    }

    Turn.Over skipped(String say) {
        keep(NOTHING, true, Outcome.SKIPPED, Optional.of(say));
        return Turn.Over.skipped(say);
    }

    private void keep(byte[] body, boolean last, Outcome outcome, Optional<String> say) {
        answers.add(new Label(loops, call, page, last, outcome, say), body);
    }

    private static Optional<Turn> stop(String sentence) {
        return Optional.of(new Turn.Stop(sentence, true));
    }
}

package inzage.mappings.fetch;

import inzage.mappings.definition.fetch.Call;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Undecided;
import inzage.mappings.fetch.PageReader.Page;
import inzage.mappings.fetch.auth.Credentials;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Draft;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.message.Request;
import inzage.mappings.fetch.page.Turned;
import inzage.mappings.fetch.verdict.Reading;
import inzage.mappings.fetch.verdict.Sentences;
import inzage.mappings.fetch.verdict.Verdict;
import inzage.mappings.fetch.write.Escape;
import inzage.mappings.rows.Scope;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** One call: its token, its pages, its tries. */
final class Conversation {
    private static final int UNAUTHORIZED = 401;
    private static final String NOWHERE =
            "The address of a call is none that may be called: it must begin with https:// and hold no stray characters.";

    private final Setting setting;
    private final CallSet set;
    private final Scope scope;
    private final Draft draft;
    private final Credentials credentials;
    private final PageTurner pages;
    private final Consumer<CallView> answered;
    private URI sent = URI.create("");
    private boolean token;
    private boolean renewed;
    private int tries;

    /**
     * @param scope the names of the call
     * @param answered is shown each answer that counts
     */
    Conversation(
            Setting setting,
            CallSet set,
            Scope scope,
            Draft draft,
            Credentials credentials,
            PageTurner pages,
            Consumer<CallView> answered) {
        this.setting = setting;
        this.set = set;
        this.scope = scope;
        this.draft = draft;
        this.credentials = credentials;
        this.pages = pages;
        this.answered = answered;
    }

    /** What is to be sent now. */
    Turn ask() {
        Optional<Draft> first = credentials.first(setting.clock.instant());
        token = first.isPresent();
        Optional<Request> request =
                setting.request(first.orElseGet(() -> credentials.sign(draft.at(pages.due(draft.address())))));
        if (request.isEmpty()) {
            return new Turn.Stop(NOWHERE, false);
        }
        sent = request.get().address();
        return new Turn.Ask(request.get());
    }

    Turn answered(Answer answer) {
        return token ? token(answer) : document(answer);
    }

    Turn failed(Failure failure) {
        String say = Sentences.of(failure);
        if (setting.extent.triesAgain(failure)) {
            return again(say, Optional.empty());
        }
        boolean large = failure == Failure.TOO_LARGE && !token;
        return large ? pages.skipped(say) : new Turn.Stop(say, false);
    }

    private Turn token(Answer answer) {
        Verdict verdict = new Token(setting, credentials).take(answer);
        if (verdict instanceof Verdict.Retry retry) {
            return again(retry.say(), retry.after());
        }
        if (verdict instanceof Verdict.Stop stop) {
            return new Turn.Stop(stop.say(), false);
        }
        tries = 0;
        return new Turn.Again(Duration.ZERO);
    }

    private Turn document(Answer answer) {
        Optional<Page> page = answer.page()
                ? Optional.empty()
                : Documents.read(() -> setting.ports.pages().read(set.set(), answer));
        CallView view = new CallView(scope, page);
        Verdict verdict = setting.judge.judge(
                new Reading(answer, Optional.of(set.set().base()), page.isPresent(), view, setting.writer(view)));
        if (outdated(verdict, answer) && !renewed && credentials.renew()) {
            renewed = true;
            return new Turn.Again(Duration.ZERO);
        }
        return judged(verdict, answer, view);
    }

    /** Whether it may be that only the token is too old; instead of saying so, some systems show a page to log in. */
    private static boolean outdated(Verdict verdict, Answer answer) {
        boolean refused = verdict instanceof Verdict.Stop stop && stop.refused()
                || verdict instanceof Verdict.Skip && answer.status() == UNAUTHORIZED;
        return refused || answer.succeeded() && answer.page();
    }

    private Turn judged(Verdict verdict, Answer answer, CallView view) {
        if (verdict instanceof Verdict.Stop stop) {
            return new Turn.Stop(stop.say(), answer.status() != UNAUTHORIZED);
        }
        if (verdict instanceof Verdict.Retry retry) {
            return again(retry.say(), retry.after());
        }
        if (verdict instanceof Verdict.Skip skip) {
            return skip.barred() ? pages.skipped(skip.say()).asBarred() : pages.skipped(skip.say());
        }
        return verdict instanceof Verdict.Gone ? pages.gone() : fine(answer, view);
    }

    private Turn fine(Answer answer, CallView view) {
        Call call = set.call();
        if (holds(call.unchanged(), view)) {
            return pages.unchanged();
        }
        if (call.expect().filter(expect -> !holds(expect.that(), view)).isPresent()) {
            return pages.skipped(setting.writer(view).text(call.expect().get().say(), Escape.NONE));
        }
        tries = 0;
        renewed = false;
        answered.accept(view);
        long rows = view.page().map(Page::rows).orElse(0L);
        return pages.turn(new Turned(sent, answer, rows, view)).orElseGet(() -> new Turn.Again(Duration.ZERO));
    }

    /** What cannot be told does not hold. */
    private static boolean holds(Expression expression, CallView view) {
        try {
            return expression.test(view);
        } catch (Undecided e) {
            return false;
        }
    }

    private Turn again(String say, Optional<Duration> after) {
        tries++;
        return setting.patience
                .pause(tries, after)
                .<Turn>map(Turn.Again::new)
                .orElseGet(() ->
                        token ? new Turn.Stop(say, false) : pages.skipped(say).asWorn());
    }
}

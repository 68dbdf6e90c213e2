package inzage.mappings.fetch;

import inzage.mappings.fetch.PageReader.Page;
import inzage.mappings.fetch.auth.Credentials;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.verdict.Reading;
import inzage.mappings.fetch.verdict.Sentences;
import inzage.mappings.fetch.verdict.Verdict;
import java.util.Map;
import java.util.Optional;

/** The answer to what had to be asked before a call. */
final class Token {
    private static final int BAD_REQUEST = 400;

    private final Setting setting;
    private final Credentials credentials;

    Token(Setting setting, Credentials credentials) {
        this.setting = setting;
        this.credentials = credentials;
    }

    /** {@link Verdict.Fine}, {@link Verdict.Retry} or {@link Verdict.Stop}. */
    Verdict take(Answer answer) {
        Verdict verdict = judged(answer);
        if (verdict instanceof Verdict.Stop) {
            return answer.status() == BAD_REQUEST ? refused(answer) : verdict;
        }
        if (answer.succeeded() && credentials.take(answer, setting.clock.instant())) {
            return new Verdict.Fine();
        }
        return verdict instanceof Verdict.Retry ? verdict : refused(answer);
    }

    private Verdict judged(Answer answer) {
        Optional<Page> page = Documents.read(() -> setting.ports.pages().read(answer));
        CallView view = new CallView(setting.scope(setting.names.plain(), Map.of()), page);
        return setting.judge.judge(new Reading(answer, Optional.empty(), page.isPresent(), view, setting.writer(view)));
    }

    /** A wrong client or secret is answered so, says RFC 6749, section 5.2. */
    private static Verdict refused(Answer answer) {
        return new Verdict.Stop(Sentences.token(answer), false);
    }
}

package inzage.connector.publication.rule;

import inzage.connector.canonical.Note;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.setting.module.Places;
import inzage.connector.store.Stored;
import java.util.Set;

/** hides a note of a category that the school does not publish to those who ask, or whose author does not want it seen. */
final class CategoryPublished implements Rule.OfVersion {
    @Override
    public String id() {
        return "R-10";
    }

    @Override
    public Verdict ofVersion(Question question, Stored<?> version) {
        if (!(version.record() instanceof Note note)) {
            return Verdict.PASSES;
        }
        if (!published(note, question)) {
            return Verdict.hides(Reason.CATEGORY_NOT_PUBLISHED);
        }
        return note.veto() == Ynu.NO ? Verdict.PASSES : Verdict.hides(Reason.VETOED);
    }

    private static boolean published(Note note, Question question) {
        return question.facts()
                .settings()
                .noteCategories()
                .getOrDefault(question.viewer().kind(), Set.of())
                .contains(Places.name(note.category()));
    }
}

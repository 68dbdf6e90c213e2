package inzage.connector.publication.setting;

import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.publication.setting.module.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@link ExamSettings}. An entry of the allow-list with a mistake in it allows nothing. */
final class ExamSettingsReader {
    private static final Map<String, ExamComponent> ALLOWABLE = Arrays.stream(ExamComponent.values())
            .filter(component -> !ExamSettings.NEVER.contains(component))
            .collect(Collectors.toMap(Enum::name, Function.identity()));

    private static final String NONE = "none";

    private ExamSettingsReader() {}

    static ExamSettings read(Section exam) {
        exam.only("partsAsTests", "allow", "categories");
        List<ExamSettings.Allowed> allow = exam.sections("allow").stream()
                .flatMap(entry -> allowed(entry).stream())
                .toList();
        return new ExamSettings(exam.yesNo("partsAsTests").orElse(false), allow, categories(exam));
    }

    /** {@code none} is an answer too; a list with a mistake in it is none. */
    private static Optional<Set<String>> categories(Section exam) {
        if (!exam.has("categories") || exam.isWord("categories", NONE)) {
            return exam.has("categories") ? Optional.of(Set.of()) : Optional.empty();
        }
        int before = exam.mistakes();
        Set<String> named = exam.texts("categories").stream().map(Places::name).collect(Collectors.toSet());
        if (named.isEmpty()) {
            exam.problem(
                    exam.at("categories") + " must name the categories that are exam-like, like [SE], or be: none");
        }
        return exam.mistakes() > before ? Optional.empty() : Optional.of(named);
    }

    private static Optional<ExamSettings.Allowed> allowed(Section entry) {
        entry.only("component", "level", "year");
        boolean complete = entry.keys().stream().allMatch(List.of("component", "level", "year")::contains)
                && (!entry.has("level") || entry.text("level").isPresent());
        Optional<Integer> year = year(entry);
        if (!entry.has("component")) {
            entry.problem(entry.at("component") + " is missing: say which exam component is shown");
        }
        return entry.word("component", ALLOWABLE)
                .filter(component -> complete && entry.has("year") == year.isPresent())
                .map(component -> new ExamSettings.Allowed(component, entry.text("level"), year));
    }

    private static Optional<Integer> year(Section entry) {
        Optional<String> written = entry.text("year");
        if (written.filter(text -> !text.matches("[1-9]")).isPresent()) {
            entry.problem(entry.at("year") + ": '" + written.get() + "' is not a year of study from 1 to 9");
            return Optional.empty();
        }
        return written.map(Integer::valueOf);
    }
}

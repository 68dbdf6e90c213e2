package inzage.connector.publication.setting;

import inzage.connector.canonical.Result.ExamComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@link ExamSettings}. An entry of the allow-list with a mistake in it allows nothing. */
final class ExamSettingsReader {
    private static final Map<String, ExamComponent> ALLOWABLE = Arrays.stream(ExamComponent.values())
            .filter(component -> !ExamSettings.NEVER.contains(component))
            .collect(Collectors.toMap(Enum::name, Function.identity()));

    private ExamSettingsReader() {}

    static ExamSettings read(Section exam) {
        exam.only("partsAsTests", "allow");
        List<ExamSettings.Allowed> allow = exam.sections("allow").stream()
                .flatMap(entry -> allowed(entry).stream())
                .toList();
        return new ExamSettings(exam.yesNo("partsAsTests").orElse(false), allow);
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

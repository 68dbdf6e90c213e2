package inzage.connector.sync.guard;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Finding;
import inzage.connector.sync.plan.Figures;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Speaks if another version of the definition changes more than runs of the source normally do. */
record DefinitionGuard() implements Guard {
    private static final int FEW = 25;

    @Override
    public Stream<Finding> findings(Evidence evidence) {
        return evidence.usual().stream().flatMap(usual -> evidence.figures().entrySet().stream()
                .flatMap(entry -> finding(entry.getKey(), entry.getValue(), usual)));
    }

    private static Stream<Finding> finding(Kind kind, Figures figures, Map<String, Long> usual) {
        long touched = figures.counts().touched();
        long most = usual.getOrDefault(kind.name(), 0L);
        if (touched <= FEW || touched <= most) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                "definition",
                kind.name(),
                "The definition is another one than before: %d %s records would be different, by field %s; no run changed more than %d so far."
                        .formatted(touched, kind.name(), fields(figures), most)));
    }

    private static String fields(Figures figures) {
        return figures.fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + " (" + field.getValue() + ")")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}

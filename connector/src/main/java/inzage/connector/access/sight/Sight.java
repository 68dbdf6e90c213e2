package inzage.connector.access.sight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many children anybody can see. Counts only: what is published of a child is another question.
 *
 * @param hidden of whom nobody sees anything, by what is most easily solved
 */
public record Sight(int children, Map<Obstacle, Integer> hidden) {
    public Sight {
        hidden = Map.copyOf(hidden);
    }

    public int visible() {
        return children - hidden.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code 0 of 612 children visible: 612 × access unknown}. */
    public String sentence() {
        String visible = visible() + " of " + children + " children visible";
        List<String> reasons = Stream.of(Obstacle.values())
                .filter(hidden::containsKey)
                .map(obstacle -> hidden.get(obstacle) + " × " + obstacle.words())
                .toList();
        return reasons.isEmpty() ? visible : visible + ": " + reasons.stream().collect(Collectors.joining(", "));
    }
}

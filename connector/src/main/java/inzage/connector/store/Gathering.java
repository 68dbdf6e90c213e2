package inzage.connector.store;

import inzage.connector.store.batch.Answers;
import inzage.connector.store.batch.Asked;
import java.util.List;
import java.util.function.Function;

/**
 * What is to be asked for {@link Surroundings}, so that other things can be asked on the same way.
 *
 * @param asked the questions
 * @param made what comes of their answers
 */
public record Gathering(List<Asked<?>> asked, Function<Answers, Surroundings> made) {
    public Gathering {
        asked = List.copyOf(asked);
    }

    /** What is known without asking. */
    public static Gathering of(Surroundings known) {
        return new Gathering(List.of(), answers -> known);
    }

    public Surroundings surroundings(Answers answers) {
        return made.apply(answers);
    }
}

package inzage.mappings.answers;

/** Where answers go while they come. Sets follow one another; the answers of a set stand together. */
public interface AnswerSink {
    /** From here on, answers are of this set. */
    void begin(String set);

    /** @throws java.io.UncheckedIOException if they cannot be kept: the fetch must end */
    void add(Label label, byte[] body);

    /** The set is through: its rows may be asked for. */
    void end(String set);
}

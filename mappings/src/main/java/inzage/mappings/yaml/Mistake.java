package inzage.mappings.yaml;

/** One thing that is wrong in a file, and what to do about it, as a sentence. */
public record Mistake(Place at, String message) {
    @Override
    public String toString() {
        return at + ": " + message;
    }
}

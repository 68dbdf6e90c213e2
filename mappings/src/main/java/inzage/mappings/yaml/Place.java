package inzage.mappings.yaml;

/** Where something stands in a file; line and column count from 1. */
public record Place(String file, int line, int column) {
    public Mistake mistake(String message) {
        return new Mistake(this, message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

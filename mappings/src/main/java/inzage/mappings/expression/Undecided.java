package inzage.mappings.expression;

/** An expression or join could not be decided for a row: the row becomes a reject. The message names no value. */
public final class Undecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Undecided(String message) {
        super(message);
    }

    /** Cheap: it is an outcome of one row, not a failure of the program. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

package inzage.routes.failure;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An exception without its message: the kinds of its causes and where in our code it arose. Messages of libraries quote what
 * they could not take, and that may be a person's.
 */
public final class Trace {
    private static final String OURS = "inzage.";
    private static final int DEPTH = 10;
    private static final int FRAMES = 3;

    private Trace() {}

    public static String of(Throwable thrown) {
        String kinds =
                causes(thrown).map(cause -> cause.getClass().getSimpleName()).collect(Collectors.joining(" < "));
        String frames = causes(thrown)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", "));
        return frames.isEmpty() ? kinds : kinds + " at " + frames;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH);
    }
}

package inzage.config.command.shell;

import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * Where a command prints.
 *
 * @param out what was asked for
 * @param err how it goes meanwhile, and what went wrong
 */
public record Terminal(PrintWriter out, PrintWriter err) {
    /** The one this program was started in. */
    public static Terminal own() {
        return new Terminal(
                new PrintWriter(System.out, true, Charset.defaultCharset()),
                new PrintWriter(System.err, true, Charset.defaultCharset()));
    }
}

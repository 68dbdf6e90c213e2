package inzage.mappings.definition;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/**
 * How a system writes: separators, dates, words for yes and no.
 *
 * @param format how documents are written where a set does not say otherwise
 * @param list what separates the parts of a text that is a list
 * @param never columns that are not read, whatever they hold
 * @param looseFiles file names are compared without regard to case
 * @param looseColumns so are column names
 */
public record Notation(
        DocumentFormat format,
        String delimiter,
        Charset encoding,
        String list,
        boolean looseFiles,
        boolean looseColumns,
        Optional<DateTimeFormatter> date,
        Optional<DateTimeFormatter> moment,
        Set<String> yes,
        Set<String> no,
        Set<String> never) {
    public Notation {
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
        never = Set.copyOf(never);
    }
}

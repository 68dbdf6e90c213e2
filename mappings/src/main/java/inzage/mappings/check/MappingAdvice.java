package inzage.mappings.check;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.MappingMoment;
import inzage.mappings.convert.UnknownCode;
import inzage.mappings.engine.DefinedMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What to write into the school's file, or to ask of whoever makes the delivery. */
final class MappingAdvice {
    private final DefinedMapping mapping;
    private final MappingMoment moment;

    MappingAdvice(DefinedMapping mapping, MappingMoment moment) {
        this.mapping = mapping;
        this.moment = moment;
    }

    Findings of(Delivery delivery, Tally tally) {
        List<String> lines = new ArrayList<>(codes(tally.codes));
        boolean chosen = true;
        try {
            new Columns(mapping.binding()).differences(delivery).forEach(line -> lines.add("  columns of " + line));
            mapping.absent(delivery, moment)
                    .forEach((set, columns) ->
                            lines.add("  columns of " + set + ": in no row: " + String.join(", ", columns)));
            Map<String, Map<String, String>> candidates = mapping.candidates(delivery, moment);
            candidates.forEach((parameter, choices) -> lines.addAll(choices(parameter, choices)));
            chosen = candidates.isEmpty();
        } catch (DeliveryRefused e) {
            // It was said when it was mapped.
            chosen = false;
        }
        return new Findings(lines, chosen && tally.codes.isEmpty());
    }

    private static List<String> choices(String parameter, Map<String, String> candidates) {
        List<String> lines = new ArrayList<>();
        lines.add("  choose from these for '" + parameter + "', under the source:");
        candidates.forEach((value, label) -> lines.add("    " + quoted(value) + "  # " + label));
        return lines;
    }

    /** Lines to paste under the source, where somebody has to say only what each code means. */
    private List<String> codes(Map<UnknownCode, Long> codes) {
        Map<String, List<String>> tables = new TreeMap<>();
        codes.forEach((code, count) -> tables.computeIfAbsent(code.table(), table -> new ArrayList<>())
                .add(quoted(code.code()) + ": …  # " + count + " times"));
        if (tables.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("  codes that nobody knows; paste under the source and say what they mean:");
        tables.forEach((table, entries) -> {
            boolean ofDefinition = mapping.definition().codes().containsKey(table);
            String indent = ofDefinition ? "      " : "    ";
            if (ofDefinition) {
                lines.add("    codes:");
            }
            lines.add(indent + table + ":");
            entries.forEach(entry -> lines.add(indent + "  " + entry));
        });
        return lines;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

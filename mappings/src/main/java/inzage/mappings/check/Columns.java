package inzage.mappings.check;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.DocumentFormat;
import inzage.mappings.definition.Need;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.engine.Binding;
import inzage.mappings.read.CsvFile;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import inzage.mappings.read.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the headers of a delivery with the columns that its definition uses. */
final class Columns {
    private final Definition definition;
    private final UsedColumns used;
    private final Limits limits = Limits.standard();

    Columns(Binding binding) {
        this.definition = binding.definition();
        this.used = binding.used();
    }

    /** Lines like {@code users.csv: not there: phone; not used: pronouns}. */
    List<String> differences(Delivery delivery) {
        Set<String> names = definition.sets().stream()
                .flatMap(set -> file(set).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Parcel parcel = Parcel.of(delivery, name -> names.contains(name.toLowerCase(Locale.ROOT)), limits);
        List<String> lines = new ArrayList<>();
        for (RowSet set : definition.sets()) {
            file(set)
                    .flatMap(name -> parcel.file(name, definition.notation().looseFiles()))
                    .flatMap(found -> line(set, found))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<String> file(RowSet set) {
        return set.origin() instanceof InFile in && set.shape().format() == DocumentFormat.CSV
                ? Optional.of(in.file())
                : Optional.empty();
    }

    private Optional<String> line(RowSet set, TextFile file) {
        Need need = used.of(set);
        Set<String> unused = new TreeSet<>(header(file));
        Set<String> lacking = new TreeSet<>();
        for (String column : need.all()) {
            List<String> names = new ArrayList<>(set.rule(column).aliases());
            names.add(column);
            boolean there = unused.removeIf(name -> names.stream().anyMatch(asked -> same(asked, name)));
            if (!there) {
                lacking.add(column);
            }
        }
        unused.remove("");
        List<String> parts = new ArrayList<>();
        if (!lacking.isEmpty()) {
            parts.add("not there: " + String.join(", ", lacking));
        }
        if (!unused.isEmpty()) {
            parts.add("not used: " + String.join(", ", unused));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(file.name() + ": " + String.join("; ", parts));
    }

    private boolean same(String asked, String name) {
        return definition.notation().looseColumns() ? asked.equalsIgnoreCase(name) : asked.equals(name);
    }

    private List<String> header(TextFile file) {
        try {
            return new CsvFile(
                            file,
                            definition.notation().delimiter().charAt(0),
                            definition.notation().encoding(),
                            limits)
                    .header();
        } catch (DeliveryRefused e) {
            // Whatever is wrong with the file is said when it is mapped.
            return List.of();
        }
    }
}

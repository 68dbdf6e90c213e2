package inzage.connector.sync;

import inzage.connector.canonical.Kind;
import inzage.connector.school.Portion;
import inzage.connector.store.ContentHash;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.plan.SchoolYears;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * By what a delivery is mapped: the same content under another definition, for other kinds, under another division of ownership,
 * or in another school year, is read again.
 */
final class MappedBy {
    private MappedBy() {}

    private static String portion(Portion portion) {
        return portion.kinds() + " "
                + portion.window().map(Portion.Window::toString).orElse("");
    }

    /**
     * @param landed the delivery; what it means for {@code run/schoolYear} turns on 1 August although nobody touched it
     */
    static String digest(Claimed claimed, Landed landed) {
        SourceMapping mapping = claimed.source().mapping();
        TreeSet<String> kinds = new TreeSet<>();
        mapping.kinds().stream().map(Kind::name).forEach(kinds::add);
        String text = String.join(
                "\n",
                mapping.system(),
                mapping.definitionVersion(),
                kinds.toString(),
                portion(claimed.portion()),
                SchoolYears.at(landed.landedAt(), claimed.school().zone()),
                new TreeMap<>(claimed.school().owns()).toString(),
                claimed.school().sources().stream()
                        .map(source -> source.name())
                        .toList()
                        .toString());
        return HexFormat.of().formatHex(ContentHash.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

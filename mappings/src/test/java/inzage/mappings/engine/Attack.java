package inzage.mappings.engine;

import inzage.mappings.definition.DocumentFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** What somebody sends who means harm, made for each format that it can be made for. */
enum Attack {
    ENTITIES(Set.of(DocumentFormat.CSV, DocumentFormat.JSON, DocumentFormat.NDJSON), "there are none in the format") {
        @Override
        Given on(Attacked format, String address) {
            String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
            return format.alone(format.declaring(laughs));
        }
    },
    FETCHING(Set.of(DocumentFormat.CSV, DocumentFormat.JSON, DocumentFormat.NDJSON), "nothing in it is fetched") {
        @Override
        Given on(Attacked format, String address) {
            return format.alone(format.declaring("<!DOCTYPE a SYSTEM \"" + address + "\">"));
        }
    },
    ENDLESS(Set.of(DocumentFormat.XLSX), "what it unpacks to is bounded: see the bomb") {
        @Override
        Given on(Attacked format, String address) {
            return format.alone(format.holding("x".repeat(16_000_000)));
        }
    },
    OTHER_ENCODING(Set.of(DocumentFormat.XLSX), "its parts are read as XML, and say theirs") {
        @Override
        Given on(Attacked format, String address) {
            return format.alone(
                    new String(format.holding("Zoë"), StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    DEEP(Set.of(DocumentFormat.CSV, DocumentFormat.XLSX), "its rows are flat") {
        @Override
        Given on(Attacked format, String address) {
            return format.alone(format.nested(100_000));
        }
    },
    BOMB(Set.of(), "") {
        @Override
        Given on(Attacked format, String address) {
            try {
                return format.bomb();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        String named(Attacked format) {
            return "unpack";
        }
    },
    SLIP(Set.of(), "") {
        @Override
        Given on(Attacked format, String address) {
            return new Given().with("package.zip", Given.zip(Map.of("../../" + format.file(), "x")));
        }

        @Override
        String named(Attacked format) {
            return "leads out of the zip";
        }
    };

    private final Set<DocumentFormat> without;
    private final String because;

    Attack(Set<DocumentFormat> without, String because) {
        this.without = without;
        this.because = because;
    }

    abstract Given on(Attacked format, String address);

    /** What the refusal says. */
    String named(Attacked format) {
        return format.file();
    }

    /** The formats that it cannot be made for. */
    Set<DocumentFormat> without() {
        return without;
    }

    String because() {
        return because;
    }
}

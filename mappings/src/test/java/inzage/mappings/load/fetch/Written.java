package inzage.mappings.load.fetch;

import inzage.mappings.definition.fetch.Call;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.definition.fetch.Fetch;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Declared.Shape;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads pieces of definitions as they are written. */
final class Written {
    static final Declared NAMES = Declared.none()
            .with("run", Shape.TABLE)
            .with("token", Shape.TEXT)
            .with("numbers", Shape.LIST)
            .with("key", Shape.TEXT)
            .with("school", Shape.TEXT);

    private Written() {}

    static Fetch fetch(String yaml) {
        Mistakes mistakes = new Mistakes();
        return mistakes.whole(() -> FetchReader.read(entries(yaml, mistakes), NAMES, List.of("sites", "students")));
    }

    static CallFetch calls(String yaml) {
        return (CallFetch) fetch(yaml);
    }

    static Call call(String yaml, boolean soap) {
        Mistakes mistakes = new Mistakes();
        return mistakes.whole(() -> {
            Entries set = entries(yaml, mistakes);
            Optional<Call> call = new CallReader(new Before(), soap).read(set, NAMES);
            set.done();
            mistakes.refuseIfAny();
            return call.orElseThrow();
        });
    }

    static Entries entries(String yaml, Mistakes mistakes) {
        return Entries.of(YamlReader.read("test.yml", new StringReader(yaml)), mistakes);
    }

    /** {@code sites}, and {@code students} that were read under a site. */
    static final class Before implements CallReader.SetsBefore {
        @Override
        public Optional<Declared> under(String set, Declared names) {
            return switch (set) {
                case "sites" -> Optional.of(names);
                case "students" -> Optional.of(names.with("site", Shape.ROW));
                default -> Optional.empty();
            };
        }

        @Override
        public Collection<String> names() {
            return List.of("sites", "students");
        }
    }
}

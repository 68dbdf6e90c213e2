package inzage.mappings.school;

import inzage.mappings.definition.Definition;
import inzage.mappings.definition.Parameter;
import inzage.mappings.engine.Binding;
import inzage.mappings.yaml.Entries;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what a school says while all its secrets are there: each is called {@code secret-} and its parameter's name. */
public final class WithSecrets {
    private static final String OWNER = "school";
    private static final String SOURCE = "source";

    private WithSecrets() {}

    public static Binding read(Definition definition, Entries source) {
        Map<String, String> environment = definition.parameters().values().stream()
                .filter(parameter -> parameter.type() == Parameter.Type.SECRET)
                .map(Parameter::name)
                .collect(Collectors.toMap(WithSecrets::variable, name -> "secret-" + name));
        Secrets secrets = new Secrets(Path.of("none"), environment);
        return BindingReader.read(definition, source, new SourceSecrets(secrets, List.of(OWNER), SOURCE), false);
    }

    private static String variable(String parameter) {
        return "INZAGE_" + String.join("_", OWNER, SOURCE, parameter).toUpperCase(Locale.ROOT);
    }
}

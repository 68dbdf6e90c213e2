package inzage.mappings.school;

import inzage.connector.school.Secret;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The secrets of one source.
 *
 * @param owners the school, then its board if it has one: a school's own secret wins
 */
record SourceSecrets(Secrets secrets, List<String> owners, String source) {
    SourceSecrets {
        owners = List.copyOf(owners);
    }

    /** Of a source that needs none. */
    static SourceSecrets none() {
        return new SourceSecrets(new Secrets(Path.of("none"), Map.of()), List.of("none"), "none");
    }

    /**
     * @param at where the source stands
     * @throws DefinitionError if it is there and cannot be used
     */
    Optional<Secret> find(String parameter, Place at) {
        return owners.stream()
                .flatMap(owner -> secrets.find(owner, source, parameter, at).stream())
                .filter(secret -> !secret.text().isEmpty())
                .findFirst();
    }

    /** What to do, as the rest of a sentence. */
    String instruction(String parameter) {
        return "put it " + secrets.places(owners.get(0), source, parameter);
    }

    /** @throws DefinitionError if it was not given: names the places where it is looked for */
    Secret required(String parameter, Place at) {
        return find(parameter, at)
                .orElseThrow(() -> new DefinitionError(
                        at, "the secret '" + parameter + "' is missing: " + instruction(parameter)));
    }
}

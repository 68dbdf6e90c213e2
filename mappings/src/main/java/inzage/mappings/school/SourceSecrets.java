package inzage.mappings.school;

import inzage.connector.school.Secret;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;

/**
 * The secrets of one source.
 *
 * @param owner the school or board
 */
record SourceSecrets(Secrets all, String owner, String source) {
    /** @throws DefinitionError if it was not given: names the places where it is looked for */
    Secret required(String parameter, Place at) {
        return all.find(owner, source, parameter, at)
                .orElseThrow(() -> new DefinitionError(
                        at,
                        "the secret '" + parameter + "' is missing: give it " + all.places(owner, source, parameter)));
    }
}

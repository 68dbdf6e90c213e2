package inzage.mappings.school;

import inzage.connector.school.Secret;
import inzage.mappings.yaml.Place;
import java.util.Optional;

/** The secrets of one source of a school. */
interface SourceSecrets {
    SourceSecrets NONE = new SourceSecrets() {
        @Override
        public Optional<Secret> find(String parameter, Place at) {
            return Optional.empty();
        }

        @Override
        public String instruction(String parameter) {
            return "there is no place for secrets";
        }
    };

    /**
     * @param at where the source stands, for a mistake
     * @throws inzage.mappings.yaml.DefinitionError if it is there but cannot be used
     */
    Optional<Secret> find(String parameter, Place at);

    /** Where to put it, as the rest of a sentence. */
    String instruction(String parameter);
}

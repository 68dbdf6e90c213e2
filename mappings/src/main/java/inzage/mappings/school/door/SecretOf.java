package inzage.mappings.school.door;

import inzage.connector.school.Secret;
import inzage.mappings.yaml.Place;

/** Finds a secret of the doors, where secrets are kept. */
@FunctionalInterface
public interface SecretOf {
    /**
     * The secret that must be there.
     *
     * @param at where the school's file asks for it
     * @throws inzage.mappings.yaml.DefinitionError if it is not there; says where to put it
     */
    Secret required(String name, Place at);
}

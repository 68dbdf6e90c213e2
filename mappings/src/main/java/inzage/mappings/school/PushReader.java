package inzage.mappings.school;

import inzage.connector.school.Secret;
import inzage.connector.school.SourceSetup.Push;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads by what a source that posts its data is known. */
final class PushReader {
    private static final int SHORTEST_KEY = 32;
    private static final int MOST_KEYS = 2;

    private final Entries fetch;
    private final SourceSecrets secrets;

    PushReader(Entries fetch, SourceSecrets secrets) {
        this.fetch = fetch;
        this.secrets = secrets;
    }

    Push read() {
        Push push = new Push(keys(), certificates());
        if (push.keys().isEmpty() && push.certificates().isEmpty()) {
            throw new DefinitionError(
                    fetch.at(), "give 'keys', the names of one or two shared secrets, or 'certificates'");
        }
        return push;
    }

    /** Two, so that a sender can go over to a new one while the old one still counts. */
    private Map<String, Secret> keys() {
        List<String> names = fetch.texts("keys");
        if (names.size() > MOST_KEYS) {
            throw new DefinitionError(fetch.at("keys"), "there are at most two 'keys': the old one and the new one");
        }
        Map<String, Secret> keys = new LinkedHashMap<>();
        names.forEach(name -> keys.put(name, key(name)));
        return keys;
    }

    private Secret key(String name) {
        if (!name.matches("[a-z0-9-]{1,64}")) {
            throw new DefinitionError(
                    fetch.at("keys"),
                    "a key is called by a name in lower case letters, digits and hyphens, not '" + name + "'");
        }
        Secret key = secrets.required(name, fetch.at("keys"));
        if (key.bytes().length < SHORTEST_KEY) {
            throw new DefinitionError(
                    fetch.at("keys"),
                    "the secret '" + name + "' is shorter than " + SHORTEST_KEY
                            + " signs; make one with: openssl rand -base64 32");
        }
        return key;
    }

    private Set<String> certificates() {
        Set<String> certificates = new HashSet<>();
        for (String written : fetch.texts("certificates")) {
            String plain = written.replace(":", "").toLowerCase(Locale.ROOT);
            if (!plain.matches("[0-9a-f]{64}")) {
                throw new DefinitionError(
                        fetch.at("certificates"),
                        "'certificates' are SHA-256 fingerprints, as of: openssl x509 -noout -fingerprint -sha256");
            }
            certificates.add(plain);
        }
        return certificates;
    }
}

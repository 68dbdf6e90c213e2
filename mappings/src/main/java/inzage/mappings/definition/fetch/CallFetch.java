package inzage.mappings.definition.fetch;

import inzage.mappings.definition.Template;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A system that answers calls over HTTP.
 *
 * @param url the address that the addresses of calls are added to
 * @param query added to each call
 * @param headers added to each call
 * @param certificate shown at each connection, beside whatever {@code auth} adds to a call
 * @param pages how a long answer is cut, where a set does not say otherwise
 * @param errors what certain answers mean; the first that fits counts, and the defaults stand behind them
 * @param soap present where bodies go in a SOAP 1.1 envelope
 */
public record CallFetch(
        Template url,
        Map<String, Template> query,
        Map<String, Template> headers,
        Auth auth,
        Optional<Auth.Certificate> certificate,
        Pages pages,
        Pace pace,
        List<ErrorRule> errors,
        Optional<Soap> soap)
        implements Fetch {
    public CallFetch {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        errors = List.copyOf(errors);
    }

    /**
     * When and how fast the system may be asked.
     *
     * @param hours outside of which nothing is sent; absent: always
     * @param timeout how long one answer may take
     */
    public record Pace(Optional<Hours> hours, Rate rate, Duration timeout) {}

    /** So many calls in a while. */
    public record Rate(int calls, Duration per) {
        /** The least time between two calls. */
        public Duration gap() {
            return per.dividedBy(calls);
        }
    }

    /**
     * What is the same in each envelope.
     *
     * @param namespaces by prefix, for the templates
     */
    public record Soap(Optional<Template> header, Map<String, String> namespaces) {
        public Soap {
            namespaces = Collections.unmodifiableMap(new LinkedHashMap<>(namespaces));
        }
    }
}

package inzage.mappings.fetch;

import inzage.connector.school.Secret;
import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.engine.Binding;
import inzage.mappings.fetch.auth.Credentials;
import inzage.mappings.fetch.auth.CredentialsMaker;
import inzage.mappings.fetch.extent.Extent;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Draft;
import inzage.mappings.fetch.message.Request;
import inzage.mappings.fetch.verdict.Judge;
import inzage.mappings.fetch.verdict.Patience;
import inzage.mappings.fetch.write.AskWriter;
import inzage.mappings.fetch.write.TemplateWriter;
import inzage.mappings.fetch.write.View;
import inzage.mappings.rows.Globals;
import inzage.mappings.rows.Row;
import inzage.mappings.rows.Scope;
import inzage.mappings.rows.Surroundings;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What all calls of a session have in common. */
final class Setting {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    final CallFetch fetch;
    final FetchRun run;
    final Ports ports;
    final Extent extent;
    final Clock clock;
    final Judge judge;
    final Patience patience;
    final AskWriter asks;
    final RunNames names;
    private final CredentialsMaker maker;
    private final Map<Auth, Optional<Credentials>> credentials = new HashMap<>();

    Setting(Binding binding, RunNames names, Ports ports, Extent extent, Clock clock, RandomGenerator random) {
        this.fetch = (CallFetch) binding.definition().fetch();
        this.run = names.run();
        this.ports = ports;
        this.extent = extent;
        this.clock = clock;
        this.judge = new Judge(
                fetch.errors(),
                binding.secrets().values().stream().map(Secret::text).toList(),
                clock);
        this.patience = extent.patience(random);
        this.asks = new AskWriter(fetch);
        this.names = names;
        this.maker = new CredentialsMaker(asks, plain(), this::token, clock, random);
    }

    /** What a template can say on behalf of no set. */
    TemplateWriter plain() {
        return writer(scope(names.plain(), Map.of())::find);
    }

    Scope scope(Globals globals, Map<String, Row> loops) {
        return Surroundings.of(globals, loops);
    }

    TemplateWriter writer(View view) {
        return new TemplateWriter(view, run.zone());
    }

    /** One token serves all calls that show themselves in the same way. */
    Optional<Credentials> credentials(Auth auth) {
        Auth one = auth instanceof Auth.Chosen several ? several.of(names.plain()) : auth;
        return credentials.computeIfAbsent(one, maker::of);
    }

    private Optional<String> token(Answer answer, Auth.InDocument from) {
        return Documents.read(() -> ports.pages().read(answer))
                .flatMap(page -> page.find(from.path()).texts().stream().findFirst());
    }

    /** Empty where it may not be sent: no address, or one without TLS. */
    Optional<Request> request(Draft draft) {
        return draft.request().filter(request -> safe(request.address()));
    }

    private boolean safe(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        boolean here = LOOPBACK.contains(address.getHost().toLowerCase(Locale.ROOT));
        return scheme.equals("https") || scheme.equals("http") && here && run.plain();
    }
}

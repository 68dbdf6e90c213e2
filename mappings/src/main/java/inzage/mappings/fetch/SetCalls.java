package inzage.mappings.fetch;

import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.Cursor.Since;
import inzage.mappings.definition.fetch.Pages;
import inzage.mappings.fetch.LoopWalk.Round;
import inzage.mappings.fetch.Step.Tally;
import inzage.mappings.fetch.auth.Credentials;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.fetch.message.Draft;
import inzage.mappings.fetch.write.Escape;
import inzage.mappings.fetch.write.TemplateWriter;
import inzage.mappings.rows.Globals;
import inzage.mappings.rows.Row;
import inzage.mappings.rows.Scope;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls of one set, one after the other. */
final class SetCalls {
    private static final int WORN_IN_A_ROW = 3;

    private final Setting setting;
    private final CallSet set;
    private final Globals globals;
    private final List<String> before;
    private final Optional<HighWater> high;
    private final Iterator<Round> rounds;
    private Tally tally;
    private int call;
    private int worn;
    private int barred;

    SetCalls(Setting setting, CallSet set) {
        this.setting = setting;
        this.set = set;
        this.globals = setting.names.of(set);
        this.before = setting.run.cursors().getOrDefault(set.name(), List.of());
        this.high = set.call().cursor().map(cursor -> new HighWater(cursor, before));
        LoopWalk walk = new LoopWalk(setting.ports.rows(), globals, setting.run);
        List<Round> asked = setting.extent.calls(set.name(), walk.of(set.call()), Round::away);
        this.tally = new Tally(asked.size(), 0, 0);
        this.rounds = asked.iterator();
    }

    boolean more() {
        return rounds.hasNext();
    }

    /** The next call; or, where it has no address or nobody to be, how that ends. */
    Begun begin() {
        Map<String, Row> rows = rounds.next().rows();
        Scope scope = setting.scope(globals, rows);
        TemplateWriter writer = setting.writer(scope::find);
        Auth auth = set.call().auth().orElse(setting.fetch.auth());
        PageTurner turner = turner(rows);
        Optional<Draft> draft = setting.asks.write(set.call().ask(), writer).map(plain -> since(plain, writer));
        Optional<Credentials> credentials = setting.credentials(auth);
        if (draft.isEmpty() || credentials.isEmpty()) {
            return new Begun(Optional.empty(), turner.skipped("A value that the address needs is missing."));
        }
        Conversation begun =
                new Conversation(setting, set, scope, draft.get(), credentials.get(), turner, this::answered);
        return new Begun(Optional.of(begun), begun.ask());
    }

    private PageTurner turner(Map<String, Row> rows) {
        Pages pages = set.call().pages().orElse(setting.fetch.pages());
        return new PageTurner(
                setting.ports.answers(),
                pages,
                page -> setting.extent.anotherPage(set.name(), page),
                setting.ports.rows().text(rows),
                ++call);
    }

    /** A call and its first turn; without a call, the turn is its end. */
    record Begun(Optional<Conversation> conversation, Turn turn) {}

    private Draft since(Draft draft, TemplateWriter writer) {
        Optional<Since> since = set.call().cursor().flatMap(cursor -> cursor.since());
        Optional<String> value = since.flatMap(asked -> writer.value(asked.value(), Escape.NONE));
        if (since.isEmpty() || value.isEmpty()) {
            return draft;
        }
        Address with = draft.address().with(since.get().parameter(), value.get());
        return draft.at(with);
    }

    private void answered(CallView answer) {
        high.ifPresent(mark -> mark.see(answer));
    }

    /** Counts a call that is over. The result says why the run must stop, if it must. */
    Optional<String> over(Turn.Over over) {
        tally = tally.one(over.answers());
        if (!over.answers()) {
            setting.extent.unanswered(set.name(), over.say());
        }
        worn = over.worn() ? worn + 1 : 0;
        barred += over.barred() ? 1 : 0;
        boolean alone = set.call().loops().isEmpty();
        if (over.worn() && (alone || worn >= WORN_IN_A_ROW)) {
            return Optional.of(over.say());
        }
        if (over.barred() && barred == tally.calls()) {
            return Optional.of("Every call for '" + set.name() + "' was refused. The last one: " + over.say());
        }
        if (tally.tooMany()) {
            return Optional.of(tally.skipped() + " of " + tally.calls() + " calls for '" + set.name()
                    + "' were not answered. The last one: " + over.say());
        }
        return Optional.empty();
    }

    String name() {
        return set.name();
    }

    Tally tally() {
        return tally;
    }

    /** Where the next run goes on: it moves only when every call was answered. */
    List<String> cursor() {
        return tally.whole() ? high.map(HighWater::value).orElse(before) : before;
    }
}

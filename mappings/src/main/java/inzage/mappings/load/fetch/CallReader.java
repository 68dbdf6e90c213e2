package inzage.mappings.load.fetch;

import inzage.mappings.definition.fetch.Ask;
import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.Call;
import inzage.mappings.definition.fetch.Call.Expect;
import inzage.mappings.definition.fetch.Call.Rest;
import inzage.mappings.definition.fetch.Loop;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Expressions;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the keys of a set that make it a call. */
public final class CallReader {
    private static final List<String> ONLY_CALLS = List.of("body", "over", "auth", "pages", "cursor", "since", "rest");

    private final SetsBefore sets;
    private final boolean soap;

    /** @param soap the system is asked by SOAP: {@code call} */
    public CallReader(SetsBefore sets, boolean soap) {
        this.sets = sets;
        this.soap = soap;
    }

    /** The sets that stand before this one, whose rows it may loop over. */
    public interface SetsBefore {
        /** The names with those of the rows that a row of the set was read under; empty where there is no such set. */
        Optional<Declared> under(String set, Declared names);

        Collection<String> names();
    }

    /**
     * Empty where the set is no call.
     *
     * @param names what the templates may name besides the loops' rows
     */
    public Optional<Call> read(Entries set, Declared names) {
        if (!AskReader.given(set)) {
            ONLY_CALLS.stream().filter(set::has).forEach(key -> set.mistakes()
                    .add(set.at(key), "'" + key + "' goes with get, post or call"));
            return Optional.empty();
        }
        if (set.has("call") != soap) {
            String wanted = soap ? "of kind soap is asked by 'call'" : "of kind http is asked by 'get' or 'post'";
            throw new DefinitionError(set.at(), "a system " + wanted);
        }
        LoopReader loops = new LoopReader(sets, names);
        List<Loop> over = loops.read(set);
        return Optional.of(call(set, over, new Templates(loops.names())));
    }

    private static Call call(Entries set, List<Loop> over, Templates templates) {
        Ask ask = new AskReader(templates).read(set);
        return new Call(
                ask,
                over,
                auth(set, templates),
                new PagesReader(templates).maybe(set),
                set.entries("expect").map(expect -> expect(expect, templates)),
                templates
                        .condition(set, "unchanged")
                        .orElseGet(() -> Expressions.condition("false", templates.names(), set.at())),
                new CursorReader(templates).read(set),
                Words.each(set, "rest").stream().map(CallReader::rest).toList());
    }

    private static Optional<Auth> auth(Entries set, Templates templates) {
        return set.node("auth").map(node -> {
            AuthReader.Read read = new AuthReader(templates).read(node, set.mistakes());
            if (read.certificate().isPresent()) {
                throw new DefinitionError(node.at(), "a certificate is the whole source's: it stands under 'fetch'");
            }
            return read.auth();
        });
    }

    private static Expect expect(Entries expect, Templates templates) {
        if (!expect.has("that")) {
            throw new DefinitionError(expect.at(), "'that' is missing");
        }
        Expect read = new Expect(templates.condition(expect, "that").orElseThrow(), templates.text(expect, "say"));
        expect.done();
        return read;
    }

    private static Rest rest(Node node) {
        String[] ends = node.plain().toString().split("\\.\\.", 2);
        if (ends.length < 2) {
            throw noRest(node.at());
        }
        try {
            return new Rest(MonthDay.parse("--" + ends[0].strip()), MonthDay.parse("--" + ends[1].strip()));
        } catch (DateTimeException e) {
            throw noRest(node.at());
        }
    }

    private static DefinitionError noRest(Place at) {
        return new DefinitionError(at, "'rest' is a part of the year like 07-15..08-31");
    }
}

package inzage.connector.right.export;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.right.Person;
import inzage.connector.right.RightSettings;
import inzage.connector.right.search.Search;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Hands out copies: of a person to the school's desk, of an account to its owner. Each is counted, and there are only so many in an
 * hour: who took over an account must not carry a school away with it.
 */
@Service
public class Exports {
    private final Search search;
    private final CopyWriter writer;
    private final ExportRows rows;
    private final Audit audit;
    private final RightSettings settings;

    public Exports(Search search, CopyWriter writer, ExportRows rows, Audit audit, RightSettings settings) {
        this.search = search;
        this.writer = writer;
        this.rows = rows;
        this.audit = audit;
        this.settings = settings;
    }

    /** What came of asking for a copy. */
    public sealed interface Answer {
        /** It can be written, once. */
        record Ready(Copy copy) implements Answer {}

        /** The school has nobody of that id. */
        record Unknown() implements Answer {}

        /** This account was handed out enough: again in an hour. */
        record Enough() implements Answer {}
    }

    /** A copy that is written while it is read. */
    public interface Copy {
        /** Does not close it. */
        void to(OutputStream out);
    }

    /** Everything that the school has of a person: a zip with {@code person.json} and their documents. */
    public Answer ofPerson(Actor by, Person person, String reason) {
        if (!search.knows(person)) {
            return new Answer.Unknown();
        }
        if (!counted(by.account(), person.school(), person.id().hex())) {
            return new Answer.Enough();
        }
        audit.looked(by, act(person).because(reason));
        return new Answer.Ready(out -> writer.person(person, out));
    }

    /** What is kept of an account over all schools, as JSON; not what schools keep of the person. */
    public Optional<Copy> ofAccount(String account) {
        return counted(account, null, null) ? Optional.of(out -> writer.account(account, out)) : Optional.empty();
    }

    /**
     * False if it is one too many. To be called outside of a transaction: it is counted when it is there for others to count, so that of
     * many who ask at the same time no more are answered than one after the other; perhaps fewer.
     */
    private boolean counted(String account, @Nullable String school, @Nullable String person) {
        long row = rows.add(account, school, person);
        boolean few = rows.lately(account) <= settings.exportsPerHour();
        if (!few) {
            rows.remove(account, row);
        }
        return few;
    }

    private static Act act(Person person) {
        return switch (person.sort()) {
            case STUDENT -> Act.of(person.school(), "export", "EXPORTED").about(person.id());
            case GUARDIAN -> Act.of(person.school(), "export of guardian " + person.id(), "EXPORTED");
        };
    }
}

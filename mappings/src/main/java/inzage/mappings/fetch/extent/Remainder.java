package inzage.mappings.fetch.extent;

import java.util.Optional;

/**
 * What of a set was not asked, or not answered.
 *
 * @param calls that a run would make; 0 if all of them were made
 * @param pages whether a call has more pages than were asked for
 * @param why the last call that was not answered was not
 * @param givenUp whether the set was given up for that: a run would fail
 */
public record Remainder(int calls, boolean pages, Optional<String> why, boolean givenUp) {
    public static final Remainder NONE = new Remainder(0, false, Optional.empty(), false);

    Remainder ofCalls(int all) {
        return new Remainder(all, pages, why, givenUp);
    }

    Remainder withPages() {
        return new Remainder(calls, true, why, givenUp);
    }

    Remainder unanswered(String reason) {
        return new Remainder(calls, pages, Optional.of(reason), givenUp);
    }

    Remainder givenUp(String reason) {
        return new Remainder(calls, pages, Optional.of(reason), true);
    }

    /** Whether there is more where this came from. */
    public boolean any() {
        return calls > 0 || pages;
    }
}

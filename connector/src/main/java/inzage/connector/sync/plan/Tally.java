package inzage.connector.sync.plan;

import inzage.connector.sync.Counts;

/** Counts while a plan is made. */
final class Tally {
    long read;
    long accepted;
    long rejected;
    long created;
    long changed;
    long unchanged;
    long withdrawn;
    long restored;
    long waiting;
    long ownedElsewhere;
    long dropped;

    Counts counts() {
        return new Counts(
                read,
                accepted,
                rejected,
                created,
                changed,
                unchanged,
                withdrawn,
                restored,
                waiting,
                ownedElsewhere,
                dropped);
    }
}

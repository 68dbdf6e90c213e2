package inzage.config.demo.people;

/** What the school registered about one parent's link to the children: relation, and yes, no or unknown for each right. */
public record Care(
        String relation, Answer legalRepresentative, Answer custody, Answer portalAccess, Answer maskStudentAddress) {

    /** Words of the exchange format. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    static Care whole(String relation) {
        return new Care(relation, Answer.YES, Answer.YES, Answer.YES, Answer.NO);
    }

    /** Nothing registered about the portal: the school desk has to confirm this link. */
    static Care undecided(String relation) {
        return new Care(relation, Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);
    }

    /** The school closed the portal for this parent, who may not learn the address either. */
    static Care closed(String relation) {
        return new Care(relation, Answer.YES, Answer.NO, Answer.NO, Answer.YES);
    }
}

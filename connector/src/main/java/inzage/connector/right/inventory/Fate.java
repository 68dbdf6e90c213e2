package inzage.connector.right.inventory;

/** What becomes of somebody's rows when they are erased. */
public enum Fate {
    /** They are deleted. */
    DELETED,
    /** They are other people's too: the mention is taken out, and the row goes if nothing is left without it. */
    REWRITTEN,
    /** They stay, for the reason that is given. */
    KEPT,
    /** Nobody's rows: no student's and no guardian's. */
    NOBODYS
}

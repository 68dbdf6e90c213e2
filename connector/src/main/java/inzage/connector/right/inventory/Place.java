package inzage.connector.right.inventory;

/** Where something of a person lies outside the database, and what erasure does there. */
public enum Place {
    /**
     * What sources delivered, encrypted, {@code inzage.landing.keep} long. A set cannot be changed without becoming another: those of
     * every source that knew the person are deleted, and with them the possibility to replay them. One that a run still waits for
     * goes as soon as it was read.
     */
    LANDED_SETS(Fate.DELETED),
    /**
     * The rows that changes are laid over, as long as their source is there. They are emptied: the source has to deliver everything
     * once. A system that is called is asked for everything by itself.
     */
    KEPT_ROWS(Fate.DELETED),
    /** Mails that lie in a folder because no mail server takes them: those to an account that goes. */
    MAIL_FOLDER(Fate.DELETED),
    /** Mails that were handed over, and deliveries that lie where the school left them: they are not ours any more. */
    ELSEWHERE(Fate.KEPT),
    /** Backups, as long as the operator keeps them: when one is loaded, what was erased since is erased again. */
    BACKUPS(Fate.KEPT),
    /** The list of erasures in the installation's home, for the day on which a backup is loaded: ids, and keys under an HMAC. */
    ERASURES_FILE(Fate.KEPT),
    /** Logs and metrics name nobody. */
    LOGS(Fate.NOBODYS);

    private final Fate fate;

    Place(Fate fate) {
        this.fate = fate;
    }

    public Fate fate() {
        return fate;
    }
}

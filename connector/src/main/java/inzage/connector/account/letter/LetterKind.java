package inzage.connector.account.letter;

/** What a mail about an account says. */
public enum LetterKind {
    /** Open an account at a school's portal. */
    INVITATION(false),
    /** Add a school to the account there is. Decided when the mail is written: nobody who asks for it learns which of the two. */
    JOIN_SCHOOL(false),
    /** Work for a school, or operate the installation. */
    STAFF_INVITATION(false),
    /** Choose a new password. */
    PASSWORD_RESET(true),
    /** The address is the user name. */
    USER_NAME(true),
    PASSWORD_CHANGED(true),
    SECOND_FACTOR_CHANGED(true);

    private final boolean urgent;

    LetterKind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Whether somebody waits for it, so that it goes before mails to many. */
    public boolean urgent() {
        return urgent;
    }
}

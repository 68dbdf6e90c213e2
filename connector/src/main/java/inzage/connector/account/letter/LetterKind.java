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
    /** To a student: of age in some days, who decides then who looks along. */
    OF_AGE_SOON(false),
    /** To a guardian: somebody is of age and did not consent. */
    OF_AGE_CLOSED(false),
    /** Confirm that this is to be the address of an account. */
    ADDRESS_CHANGE(true),
    /** Somebody wanted this address for another account, and it has one. Decided when the mail is written, as above. */
    ADDRESS_TAKEN(true),
    /** To the address that is: another one was asked for. */
    ADDRESS_CHANGE_ASKED(true),
    /** To the address that was. */
    ADDRESS_CHANGED(true),
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

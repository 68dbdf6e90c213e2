package inzage.portal.security.proof;

/** What was shown to open a session. */
public enum Proof {
    /** The password, or what an identity provider says; enough for who sees children as a guardian or student. */
    PASSWORD,
    /** The password alone, by one who must have a second factor and has not set it up. */
    PASSWORD_OF_STAFF,
    /** The password and a code. */
    CODE
}

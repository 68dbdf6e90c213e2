package inzage.connector.notice.message;

/** What a message is about. */
public sealed interface Matter {
    /** That there is something to see, for a member of a school. */
    record News(String school, String account) implements Matter {}

    /** A mail about an account. */
    record Letter(long id) implements Matter {}
}

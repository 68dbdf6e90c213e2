package inzage.connector.account.link;

/** Makes tokens that nobody can guess. */
@FunctionalInterface
interface TokenSource {
    Token next();
}

package inzage.connector.recovery;

/** What somebody forgot. */
public enum Forgotten {
    PASSWORD,
    USER_NAME
}

package inzage.connector.sync.staging;

/** The first byte of a staged change. */
enum ChangeSort {
    CREATE,
    REPLACE,
    RESTORE,
    MARK,
    WITHDRAW
}

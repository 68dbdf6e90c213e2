package inzage.connector.store.batch;

/**
 * One question to the database, for those who only pass it on.
 *
 * @param <T> what is made of each row
 */
public sealed interface Asked<T> permits Query {}

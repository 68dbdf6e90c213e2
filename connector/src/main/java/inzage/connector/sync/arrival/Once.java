package inzage.connector.sync.arrival;

/**
 * What makes a request count only once.
 *
 * @param key the name of the key it was signed with
 * @param nonce chosen by the sender, never again with this key
 */
public record Once(String key, String nonce) {}

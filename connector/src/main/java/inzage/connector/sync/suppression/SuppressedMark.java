package inzage.connector.sync.suppression;

/**
 * A suppression as it is kept: nothing can be read from it, but what it was made from is recognised.
 *
 * @param source empty for all
 * @param kind the name of the kind
 * @param named the key, or the name of an identifier
 * @param hmac in hexadecimal, made with the installation's key
 */
public record SuppressedMark(String source, String kind, String named, String hmac) {}

package inzage.connector.account.letter;

/** Published inside the transaction in which a letter was written: it is to be sent. */
public record LetterWritten(long letter, boolean urgent) {}

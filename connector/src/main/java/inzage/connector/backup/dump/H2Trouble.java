package inzage.connector.backup.dump;

import java.sql.SQLException;

/** What an error of H2 means to an operator; its own sentences may quote what is stored. */
public enum H2Trouble {
    IN_USE(90020, "the database is in use: stop the program first"),
    OTHER_VERSION(90048, "its file was written by another version of H2"),
    WRONG_PASSWORD(28000, "the user or the password is wrong"),
    UNKNOWN(0, "something went wrong");

    private final int code;
    private final String sentence;

    H2Trouble(int code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** The sentence for the error of H2. */
    public static String of(SQLException thrown) {
        for (H2Trouble trouble : values()) {
            if (trouble.code == thrown.getErrorCode()) {
                return trouble.sentence;
            }
        }
        return UNKNOWN.sentence + " (error " + thrown.getErrorCode() + ")";
    }
}

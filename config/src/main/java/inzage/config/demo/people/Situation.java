package inzage.config.demo.people;

/** What a demo family is there to show. */
public enum Situation {
    PLAIN("gewoon"),
    TWO_CHILDREN("gezin"),
    /** Two addresses; the second parent's access is closed by the school. */
    DIVORCED("gescheiden"),
    /** Eighteen since a few weeks, and has let the parents look on. */
    ADULT_WITH_CONSENT("achttien-ja"),
    /** Eighteen since a few weeks, and has not. */
    ADULT_WITHOUT_CONSENT("achttien-nee"),
    SECRET_ADDRESS("geheim"),
    /** Both parents gave the same e-mail address. */
    ONE_EMAIL("samen"),
    UNKNOWN_BIRTH_DATE("zonder-datum"),
    /** In an exam year, with exam parts that nobody has determined yet. */
    EXAM_YEAR("examen");

    private final String mailbox;

    Situation(String mailbox) {
        this.mailbox = mailbox;
    }

    boolean adult() {
        return this == ADULT_WITH_CONSENT || this == ADULT_WITHOUT_CONSENT;
    }

    /** What the e-mail addresses of this family begin with, so that who tries the demo recognises them. */
    String mailbox() {
        return mailbox;
    }
}

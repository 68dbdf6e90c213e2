package inzage.config.threat.table;

/** The threats that there is no test for yet, each with the reason. Whoever builds what is missing writes the test and strikes it out. */
enum NotYet {
    T_04("parents send nothing to the school yet: no sick report, no leave, no correction"),
    T_42("there is nothing to book"),
    T_44("nobody uploads a picture or an attachment"),
    T_47("nothing flows back to a source"),
    T_51("there are no feeds"),
    T_53("parents send no messages");

    private final String reason;

    NotYet(String reason) {
        this.reason = reason;
    }

    int number() {
        return Integer.parseInt(name().substring("T_".length()));
    }

    String reason() {
        return reason;
    }
}

package inzage.connector.alarm;

import inzage.connector.alarm.rule.AlarmKind;

/** What there is at most one open alarm of. */
record AlarmKey(AlarmKind kind, String school, String source) {
    /** As it stands in the table, while the alarm is open. */
    String text() {
        return kind + "/" + school + "/" + source;
    }
}

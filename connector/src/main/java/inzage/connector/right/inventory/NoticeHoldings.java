package inzage.connector.right.inventory;

import java.util.List;

/** What was told to whom, and what is still to be told. */
final class NoticeHoldings {
    private static final String OF_STUDENT_OR_MEMBER =
            "school = :school and (student in (:persons) or account in (:members))";

    private NoticeHoldings() {}

    /** Items before messages: a message of which nothing is left goes too. */
    static List<Holding> all() {
        return List.of(
                Holding.deleted(
                        "notice_causes",
                        "id school student account silent created_at due_at claimed_until attempts",
                        Term.WORKED_OFF,
                        OF_STUDENT_OR_MEMBER),
                Holding.deleted(
                                "notice_ledger",
                                "school account kind record_id student version told_at",
                                Term.PERSON,
                                OF_STUDENT_OR_MEMBER)
                        .secret("account version"),
                Holding.deleted(
                                "notice_baselines",
                                "school account student kind set_at",
                                Term.PERSON,
                                OF_STUDENT_OR_MEMBER)
                        .secret("account"),
                Holding.deleted(
                                "birthday_notices",
                                "school account student kind told_at",
                                Term.PERSON,
                                OF_STUDENT_OR_MEMBER)
                        .secret("account"),
                Holding.deleted("notice_items", "message kind record_id student version", Term.MESSAGES, """
                                student in (:persons) or message in (
                                    select id from notice_messages where school = :school and account in (:members))""")
                        .secret("version"),
                Holding.deleted(
                                "notice_messages",
                                "id school account state gathering created_at due_at claimed_until handed_at attempts reason"
                                        + " letter urgent unreachable_since",
                                Term.MESSAGES,
                                """
                                school = :school and (account in (:members) or account in (:involved) and not exists (
                                    select 1 from notice_items i where i.message = notice_messages.id))""")
                        .secret("account gathering"));
    }
}

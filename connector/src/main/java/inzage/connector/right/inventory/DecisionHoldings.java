package inzage.connector.right.inventory;

import java.util.List;

/** What people at the school and students decided, and what was seen and done. */
final class DecisionHoldings {
    private static final String OF_STUDENT = "school = :school and student in (:persons)";
    private static final String OF_BOTH = "school = :school and (student in (:persons) or guardian in (:persons))";

    private DecisionHoldings() {}

    static List<Holding> all() {
        return List.of(
                Holding.deleted(
                                "consents",
                                "id school student guardian modules given_at withdrawn_at given_by given_in withdrawn_by withdrawn_in",
                                Term.PERSON,
                                OF_BOTH)
                        .secret("given_by withdrawn_by"),
                Holding.deleted(
                                "access_decisions",
                                "id school student guardian kind decided_by decided_at withdrawn_by withdrawn_at reason",
                                Term.PERSON,
                                OF_BOTH)
                        .secret("decided_by withdrawn_by"),
                Holding.deleted(
                                "exam_holds",
                                "id school student subject held_by held_at lifted_by lifted_at reason",
                                Term.PERSON,
                                OF_STUDENT)
                        .secret("held_by lifted_by"),
                Holding.deleted(
                                "restrictions",
                                "id school student reason recorded_by recorded_at withdrawn_by withdrawn_at",
                                Term.PERSON,
                                OF_STUDENT)
                        .secret("recorded_by withdrawn_by"),
                Holding.deleted("restricted_group_members", "school group_name student", Term.PERSON, OF_STUDENT),
                Holding.nobodys(
                        "restricted_groups", "school group_name seen_at", Term.SCHOOL, "groups, without their members"),
                Holding.nobodys(
                        "determinations",
                        "id school school_year sitting level component subject site visible_from recorded_by recorded_at"
                                + " withdrawn_by withdrawn_at as_of",
                        Term.SCHOOL,
                        "of whole groups of results: it names no student"),
                Holding.nobodys(
                        "school_settings",
                        "school version content changed_by changed_at",
                        Term.SCHOOL,
                        "of the school"),
                Holding.nobodys(
                        "settings_changes",
                        "id school version setting value_before value_after changed_by changed_at",
                        Term.SCHOOL,
                        "of the school"),
                Holding.kept(
                                "audit_lines",
                                "id noted_at school account role as_account child resource decision reason request",
                                Term.AUDIT,
                                """
                                school = :school and (child in (:persons) or account in (:accounts)
                                    or as_account in (:accounts))""",
                                "who saw what has to be told also afterwards; it holds ids that tell nobody who it was")
                        .secret("account as_account reason request"));
    }
}

package inzage.connector.right.inventory;

import java.util.List;

/** Accounts and what hangs on them. An account of somebody who is at another school too, or works at one, stays. */
final class AccountHoldings {
    private static final String STAFF = "of those who work at the school";

    private AccountHoldings() {}

    /** What refers to something comes before it. */
    static List<Holding> all() {
        return List.of(
                Holding.deleted(
                        "membership_persons",
                        "account school person",
                        Term.PERSON,
                        "school = :school and (person in (:persons) or account in (:members))"),
                Holding.deleted(
                        "memberships",
                        "account school kind state",
                        Term.PERSON,
                        "school = :school and account in (:members)"),
                Holding.deleted(
                                "spring_session_attributes",
                                "session_primary_id attribute_name attribute_bytes",
                                Term.SESSION,
                                """
                                session_primary_id in (
                                    select primary_id from spring_session where principal_name in (:accounts))""")
                        .secret("session_primary_id attribute_name attribute_bytes"),
                Holding.deleted(
                                "spring_session",
                                "primary_id session_id creation_time last_access_time max_inactive_interval expiry_time"
                                        + " principal_name",
                                Term.SESSION,
                                "principal_name in (:accounts)")
                        .secret("primary_id session_id"),
                Holding.deleted(
                                "sign_ins",
                                "id address_digest account network attempted_at succeeded",
                                Term.SIGN_INS,
                                "account in (:leaving) or address_digest in (:digests)")
                        .secret("address_digest"),
                Holding.deleted(
                                "accounts",
                                "id email email_folded password_hash language created_at",
                                Term.ACCOUNT,
                                "id in (:leaving)")
                        .secret("email_folded password_hash"),
                Holding.nobodys("school_roles", "account school role", Term.SCHOOL, STAFF),
                Holding.nobodys("operators", "account", Term.ALWAYS, "of those who run this program"),
                Holding.nobodys(
                        "review_grants",
                        "id school reason granted_by granted_at ends_at withdrawn_by withdrawn_at",
                        Term.SCHOOL,
                        STAFF),
                Holding.nobodys("reviews", "id school account reason opened_at ends_at", Term.SCHOOL, STAFF));
    }
}

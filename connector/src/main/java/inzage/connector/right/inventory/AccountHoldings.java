package inzage.connector.right.inventory;

import java.util.List;
import java.util.stream.Stream;

/** Accounts and what hangs on them. An account of somebody who is at another school too, or works at one, stays. */
final class AccountHoldings {
    private static final String STAFF = "of those who work at the school";

    private AccountHoldings() {}

    /** What refers to something comes before it. */
    static List<Holding> all() {
        return Stream.concat(ways().stream(), accounts().stream()).toList();
    }

    /** Ways in, and what was sent about them. */
    private static List<Holding> ways() {
        String links = """
                account in (:leaving) or id in (
                    select link from one_time_link_persons where school = :school and person in (:persons))""";
        return List.of(
                Holding.deleted(
                                "one_time_links",
                                "id purpose school kind role account email address_digest token_hash asked_by asked_at"
                                        + " expires_at ended_at ended",
                                Term.WORKED_OFF,
                                links)
                        .secret("address_digest token_hash asked_by"),
                Holding.deleted(
                        "one_time_link_persons",
                        "link school person",
                        Term.WORKED_OFF,
                        "school = :school and person in (:persons)"),
                Holding.deleted(
                        "account_letters",
                        "id kind link account written_at address",
                        Term.MESSAGES,
                        "account in (:leaving)"),
                Holding.deleted(
                                "recoveries",
                                "id kind address address_digest answerable network asked_at",
                                Term.WORKED_OFF,
                                "address in (select email_folded from accounts where id in (:leaving))")
                        .secret("address_digest"),
                Holding.deleted(
                                "invited_addresses",
                                "school person address_digest asked_at taken_back",
                                Term.PERSON,
                                "school = :school and person in (:persons)")
                        .secret("address_digest"),
                Holding.nobodys("invitation_rounds", "school asked_at asks", Term.WORKED_OFF, "of the school"),
                Holding.nobodys("invitation_locks", "school", Term.SCHOOL, "of the school"),
                Holding.deleted("recovery_codes", "account digest", Term.ACCOUNT, "account in (:leaving)")
                        .secret("digest"),
                Holding.deleted(
                                "second_factors",
                                "account secret confirmed_at last_step failures failed_at",
                                Term.ACCOUNT,
                                "account in (:leaving)")
                        .secret("secret last_step"),
                Holding.deleted(
                                "access_tokens",
                                "id account name token_hash scopes created_at expires_at last_used_at",
                                Term.ACCOUNT,
                                "account in (:leaving)")
                        .secret("token_hash"),
                Holding.deleted(
                        "outside_identities", "issuer subject account bound_at", Term.ACCOUNT, "account in (:leaving)"),
                Holding.nobodys(
                        "outside_visits",
                        "state_hash browser_hash network school nonce verifier next_page fresh begun_at",
                        Term.WORKED_OFF,
                        "a few minutes long, and of nobody who is known yet"),
                Holding.nobodys("demo_mark", "id made_at", Term.ALWAYS, "of the demo"));
    }

    private static List<Holding> accounts() {
        return List.of(
                Holding.deleted(
                        "kept_out", "school person state", Term.PERSON, "school = :school and person in (:persons)"),
                Holding.deleted(
                                "membership_persons",
                                "account school person name_digest address_digest suspended_at",
                                Term.PERSON,
                                "school = :school and (person in (:persons) or account in (:members))")
                        .secret("name_digest address_digest"),
                Holding.deleted(
                        "memberships",
                        "account school kind state mail joined_at reason",
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
                                "id address_digest account network attempted_at succeeded way",
                                Term.SIGN_INS,
                                "account in (:leaving) or address_digest in (:digests)")
                        .secret("address_digest"),
                Holding.deleted(
                                "accounts",
                                "id email email_folded password_hash credentials language created_at",
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

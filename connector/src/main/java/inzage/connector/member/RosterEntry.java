package inzage.connector.member;

import inzage.connector.invitation.SchoolPerson;

/**
 * A person of a school, as the desk knows one.
 *
 * @param signedIn whether the account was signed in to since it became a member, as far as that is remembered; where, when and what
 *     was before is nobody's business
 * @param undeliverable whether the last mail to this person was refused for good
 */
public record RosterEntry(SchoolPerson person, boolean signedIn, boolean undeliverable) {}

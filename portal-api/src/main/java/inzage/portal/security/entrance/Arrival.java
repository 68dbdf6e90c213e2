package inzage.portal.security.entrance;

import inzage.connector.account.Accounts.Match;

/**
 * That an account came in, before it is known whether more is asked of it.
 *
 * @param credentials how often what the account signs in with had been changed, when it was looked at
 * @param entrance how it came in
 */
public record Arrival(String account, int credentials, Entrance entrance) {
    public static Arrival of(Match match) {
        return new Arrival(match.account().id(), match.credentials(), new Entrance.Password());
    }
}

package inzage.connector.token;

import inzage.connector.school.Secret;

/**
 * A token that was just made.
 *
 * @param text what is shown to get in; known now and never again
 */
public record NewToken(AccessToken token, Secret text) {}

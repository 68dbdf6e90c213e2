package inzage.portal.security.bearer;

import inzage.connector.school.door.TokenIssuer;

/** That a school trusts an issuer. */
record Trust(String school, TokenIssuer issuer) {}

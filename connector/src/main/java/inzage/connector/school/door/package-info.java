/** Whom else a school trusts to say who somebody is: the issuers of its own portal's tokens and its identity providers. */
@NullMarked
package inzage.connector.school.door;

import org.jspecify.annotations.NullMarked;

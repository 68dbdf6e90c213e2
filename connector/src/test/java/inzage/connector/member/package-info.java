/** Tests of what a desk decides about members. */
@NullMarked
package inzage.connector.member;

import org.jspecify.annotations.NullMarked;

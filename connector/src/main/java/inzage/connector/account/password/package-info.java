/**
 * Which passwords are good enough, and changing one.
 *
 * <p>NIST SP 800-63B asks for a list of passwords that are not accepted. The published lists are of passwords shorter than twelve
 * characters, so we ask instead what is left of a password without what anybody would try: words that everybody uses, names around
 * the person, repetitions, sequences and walks over the keyboard.
 */
@NullMarked
package inzage.connector.account.password;

import org.jspecify.annotations.NullMarked;

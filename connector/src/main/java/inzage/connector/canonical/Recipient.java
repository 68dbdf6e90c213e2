package inzage.connector.canonical;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reference, or a list of them, that says for whom a record is: for the students named, if none are named for the members of
 * the groups, if neither for nobody. So a list of students must not become empty because none of them is known.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Recipient {}

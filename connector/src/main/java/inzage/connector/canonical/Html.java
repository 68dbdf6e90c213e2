package inzage.connector.canonical;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that holds markup: sanitised when it is mapped, so that whoever shows it may show it as it is. Every other text is
 * plain and has to be escaped by whoever shows it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Html {}

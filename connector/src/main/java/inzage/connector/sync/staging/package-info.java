/** Changes of a plan, put aside in a sealed file until they are applied. */
@NullMarked
package inzage.connector.sync.staging;

import org.jspecify.annotations.NullMarked;

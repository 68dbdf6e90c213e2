/** Tries sources that are fetched from elsewhere by the routes that runs take, with nothing around them and nothing kept. */
@NullMarked
package inzage.routes.trial;

import org.jspecify.annotations.NullMarked;

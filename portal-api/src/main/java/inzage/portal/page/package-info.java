/** The pages: static files that ask the API like any other client, the libraries they use, and what a browser lets them do. */
@NullMarked
package inzage.portal.page;

import org.jspecify.annotations.NullMarked;

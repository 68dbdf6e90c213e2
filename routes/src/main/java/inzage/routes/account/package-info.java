/** What happens to accounts by itself: who forgot something is answered, who came is invited, what had its time is cleared away. */
@NullMarked
package inzage.routes.account;

import org.jspecify.annotations.NullMarked;

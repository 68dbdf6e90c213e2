/**
 * Takes what may hold somebody who was erased out of the landing folder.
 *
 * <p>A landed set cannot be changed: it is known by its digest. It could be read, mapped and written again without one person, but what a
 * mapping does not look at would be lost, and what it overlooks would stay. So the sets of every source that knew the person are
 * deleted whole; what is lost is the possibility to replay them. The rows that changes are laid over are emptied for the same reason,
 * and their source has to deliver everything once.
 */
@NullMarked
package inzage.connector.sync.clearing;

import org.jspecify.annotations.NullMarked;

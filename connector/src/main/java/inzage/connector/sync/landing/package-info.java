/** What was fetched, encrypted on disk until it expires, and how a folder is watched for it. */
@NullMarked
package inzage.connector.sync.landing;

import org.jspecify.annotations.NullMarked;

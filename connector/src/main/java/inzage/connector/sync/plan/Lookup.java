package inzage.connector.sync.plan;

import inzage.connector.store.IdentityRows;
import inzage.connector.store.RecordIds;
import inzage.connector.store.StoredIndex;

/** What is needed to look up stored records and who they are. */
public record Lookup(IdentityRows identities, StoredIndex stored, RecordIds computed) {}

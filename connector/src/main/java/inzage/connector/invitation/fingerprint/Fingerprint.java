package inzage.connector.invitation.fingerprint;

import inzage.connector.account.AddressDigests;
import inzage.connector.invitation.Listed;

/** By what a person under a key is known again: digests of the name and of the address. */
record Fingerprint(String name, String address) {
    static Fingerprint of(Listed listed, AddressDigests digests) {
        return new Fingerprint(digests.ofName(listed.compared()), digests.ofAddress(listed.folded()));
    }

    /** Whether nothing of it is left: it may be somebody else, to whom the source gave the key of the first. */
    boolean another(Fingerprint other) {
        return !name.equals(other.name) && !address.equals(other.address);
    }
}

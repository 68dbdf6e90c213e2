package inzage.mappings.fetch.page;

import inzage.mappings.fetch.message.Address;

/** One answer is all there is. */
record Single() implements Paging {
    @Override
    public Address due(Address call) {
        return call;
    }

    @Override
    public Next after(Turned turned) {
        return Next.LAST;
    }
}

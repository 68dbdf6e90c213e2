package inzage.routes.notify;

import org.apache.camel.builder.RouteBuilder;

/** Takes a mail decided upon just now, leaves it as a file in the mail folder and its message accounted for. */
class HandOverToFolder extends RouteBuilder {
    private final Letters letters;
    private final EmlFolder folder;
    private final Deliveries deliveries;

    HandOverToFolder(Letters letters, EmlFolder folder, Deliveries deliveries) {
        this.letters = letters;
        this.folder = folder;
        this.deliveries = deliveries;
    }

    @Override
    public void configure() {
        from(SendNotices.HAND_OVER)
                .routeId("hand-over-mail")
                .routeDescription("takes a mail decided upon just now, leaves it as an .eml file in the mail folder")
                .bean(letters, "write")
                .bean(folder, "write")
                .bean(deliveries, "sent");
    }
}

package inzage.routes.notify;

import org.apache.camel.builder.RouteBuilder;

/** Takes a mail decided upon just now, leaves it with the mail server and its message accounted for. */
class HandOverBySmtp extends RouteBuilder {
    private final Letters letters;
    private final Deliveries deliveries;

    HandOverBySmtp(Letters letters, Deliveries deliveries) {
        this.letters = letters;
        this.deliveries = deliveries;
    }

    /** The recipient is in the letter: no header steers the mail component. */
    @Override
    public void configure() {
        from(SendNotices.HAND_OVER)
                .routeId("hand-over-mail")
                .routeDescription("takes a mail decided upon just now, leaves it with the mail server")
                .bean(letters, "write")
                .to("smtp:mail-server?javaMailSender=#mailServer")
                .bean(deliveries, "sent");
    }
}

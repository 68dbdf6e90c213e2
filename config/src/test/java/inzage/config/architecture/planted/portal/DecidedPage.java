package inzage.config.architecture.planted.portal;

import inzage.config.architecture.planted.connector.canonical.Framed;
import inzage.config.architecture.planted.connector.publication.Wrapped;

/** Takes what publication has decided about, which breaks no rule. */
public final class DecidedPage {

    public boolean show(Wrapped<Framed> shown) {
        return shown.value().ordered().getOrder() > 0;
    }
}

package inzage.connector.access.sight;

import inzage.connector.sync.Outlook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells who tries a run how many children anybody would see after it. */
@Component
final class SightOutlook implements Outlook {
    private final Sights sights;

    SightOutlook(Sights sights) {
        this.sights = sights;
    }

    @Override
    public Optional<String> of(String school) {
        return sights.of(school).map(Sight::sentence);
    }
}

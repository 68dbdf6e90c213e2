package inzage.routes.fetch.call;

import java.util.List;

/** The sources of all schools that are fetched by calls. */
public interface CalledSources {
    List<CalledSource> all();
}

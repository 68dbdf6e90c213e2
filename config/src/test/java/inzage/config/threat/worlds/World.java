package inzage.config.threat.worlds;

import inzage.portal.Browser.Reply;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that somebody is answered.
 *
 * @param answers status, headers and body by address, without what the clock and the connection say
 */
record World(Map<String, String> answers) {
    private static final List<String> OF_THE_MOMENT = List.of("date", "connection", "keep-alive", "set-cookie");

    static String words(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.http().headers().map());
        OF_THE_MOMENT.forEach(headers::remove);
        return reply.status() + " " + headers + " " + reply.body();
    }
}

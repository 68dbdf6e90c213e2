package inzage.mappings.fetch.auth;

import inzage.mappings.definition.fetch.Auth;
import inzage.mappings.definition.fetch.Auth.InCookie;
import inzage.mappings.definition.fetch.Auth.InDocument;
import inzage.mappings.definition.fetch.Auth.Put;
import inzage.mappings.definition.fetch.Auth.Where;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Draft;
import java.net.HttpCookie;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A token that a call of its own gives. */
final class LoggedIn implements Credentials {
    private final Draft login;
    private final Auth.Token from;
    private final Put put;
    private final BiFunction<Answer, InDocument, Optional<String>> documents;
    private @Nullable String token;

    /** @param documents finds a token in an answer */
    LoggedIn(Draft login, Auth.Login auth, BiFunction<Answer, InDocument, Optional<String>> documents) {
        this.login = login.confidential();
        this.from = auth.token();
        this.put = auth.put();
        this.documents = documents;
    }

    @Override
    public Optional<Draft> first(Instant now) {
        return token == null ? Optional.of(login) : Optional.empty();
    }

    @Override
    public boolean take(Answer answer, Instant now) {
        Optional<String> found = from instanceof InCookie cookie
                ? cookie(answer, cookie.name())
                : documents.apply(answer, (InDocument) from);
        token = found.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
        return token != null;
    }

    private static Optional<String> cookie(Answer answer, String name) {
        return answer.all("Set-Cookie").stream()
                .flatMap(LoggedIn::cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static Stream<HttpCookie> cookies(String header) {
        try {
            return HttpCookie.parse(header).stream();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    @Override
    public Draft sign(Draft call) {
        String value = token == null ? "" : token;
        if (put.where() == Where.QUERY) {
            return call.at(call.address().with(put.name(), value)).confidential();
        }
        if (put.where() == Where.COOKIE) {
            return call.header("Cookie", plain(put.name() + "=" + value)).confidential();
        }
        boolean cookie = put.name().equalsIgnoreCase("Cookie") && from instanceof InCookie;
        String written = cookie ? ((InCookie) from).name() + "=" + value : value;
        return call.header(put.name(), plain(written)).confidential();
    }

    private static String plain(String header) {
        return header.replaceAll("\\p{Cntrl}", "");
    }

    @Override
    public boolean renew() {
        boolean any = token != null;
        token = null;
        return any;
    }
}

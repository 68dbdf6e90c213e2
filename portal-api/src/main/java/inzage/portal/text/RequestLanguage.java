package inzage.portal.text;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of an answer: the first in {@code Accept-Language} that we speak, else the account's, else Dutch. Spring MVC
 * finds it by its name.
 */
@Component("localeResolver")
public class RequestLanguage implements LocaleResolver {
    private static final List<Locale> SPOKEN =
            Arrays.stream(Language.values()).map(Language::locale).toList();

    private final Accounts accounts;

    RequestLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> account(request).map(Account::language).map(Language::locale))
                .orElse(Language.NL.locale());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language comes with the request or the account");
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(SPOKEN::contains)
                .findFirst();
    }

    private Optional<Account> account(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(accounts::find);
    }
}

package inzage.portal.text;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Sentences by key, from {@code inzage/portal/texts_<language>.properties}; a key that is missing is a bug. */
@Component
public class Texts {
    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    Texts() {
        bundle.setBasename("inzage/portal/texts");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    /** In the language of the request that is being answered. */
    public String text(String key, Object... arguments) {
        return text(LocaleContextHolder.getLocale(), key, arguments);
    }

    /** The same, or another where there is none: for keys that are stored, and may be older than this program. */
    public String textOr(String key, String otherwise) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNull(bundle.getMessage(key, null, otherwise, locale));
    }

    public String text(Locale locale, String key, Object... arguments) {
        return bundle.getMessage(key, arguments, locale);
    }
}

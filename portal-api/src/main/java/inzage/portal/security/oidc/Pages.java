package inzage.portal.security.oidc;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages to which a sign-in leads. What is not one of them is the first page: nobody is sent elsewhere from here. */
final class Pages {
    static final String FIRST = "/";
    static final String REFUSED = "/#/refused";
    /** Where the code of a second factor is given. */
    static final String CODE = "/#/code";

    private static final Set<String> KNOWN = Set.of("/consents", "/account", "/operations");

    private Pages() {}

    static String known(@Nullable String asked) {
        return asked != null && KNOWN.contains(asked) ? "/#" + asked : FIRST;
    }
}

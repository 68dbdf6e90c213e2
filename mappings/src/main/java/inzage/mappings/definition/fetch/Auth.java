package inzage.mappings.definition.fetch;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.Template;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Variables;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a call shows who asks. Every template here may hold a secret. */
public sealed interface Auth {
    /** Anybody may ask. */
    record None() implements Auth {}

    /** A token that the school was given. */
    record Bearer(Template token) implements Auth {}

    /** User and password with every call: RFC 7617. */
    record Basic(Template user, Template password) implements Auth {}

    /** Headers of the system's own. */
    record Header(Map<String, Template> headers) implements Auth {
        public Header {
            headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        }
    }

    /**
     * Client credentials: RFC 6749, section 4.4.
     *
     * @param token address that gives tokens
     * @param form further fields of the token request
     */
    record OAuth2(
            Template token,
            Template client,
            Template secret,
            Send send,
            Optional<Template> scope,
            Map<String, Template> form)
            implements Auth {
        public OAuth2 {
            form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
        }
    }

    /** Where client and secret stand in a token request. */
    enum Send {
        BASIC,
        BODY
    }

    /**
     * One of several ways, as the school's parameters say: the first whose condition holds.
     *
     * @param otherwise where none does
     */
    record Chosen(List<Case> cases, Auth otherwise) implements Auth {
        public Chosen {
            cases = List.copyOf(cases);
        }

        public Auth of(Variables names) {
            return cases.stream()
                    .filter(one -> one.when().test(names))
                    .findFirst()
                    .map(Case::auth)
                    .orElse(otherwise);
        }
    }

    /** A way, and when it is taken. */
    record Case(Expression when, Auth auth) {}

    /** Each call signed, without a token: RFC 5849, as OneRoster 1.1 asks it. */
    record OAuth1(Template key, Template secret, Signature signature) implements Auth {}

    /** How a call is signed; RFC 5849 knows the first, several systems ask the second. */
    enum Signature {
        HMAC_SHA1("HMAC-SHA1", "HmacSHA1"),
        HMAC_SHA256("HMAC-SHA256", "HmacSHA256");

        private final String word;
        private final String algorithm;

        Signature(String word, String algorithm) {
            this.word = word;
            this.algorithm = algorithm;
        }

        /** As written in a request. */
        public String word() {
            return word;
        }

        /** As the JDK calls it. */
        public String algorithm() {
            return algorithm;
        }
    }

    /** A call of its own that gives a token for the others; made again when the token is refused. */
    record Login(Ask ask, Token token, Put put) implements Auth {}

    /** Where the answer to a login holds the token. */
    sealed interface Token {}

    /** In the document. */
    record InDocument(Path path) implements Token {}

    /** In a cookie. */
    record InCookie(String name) implements Token {}

    /** Where each call shall carry the token. */
    record Put(Where where, String name) {}

    /** A part of a request. */
    enum Where {
        QUERY,
        HEADER,
        COOKIE
    }

    /**
     * A client certificate with its key, PKCS #12.
     *
     * @param store path of the file, or its content in base64
     */
    record Certificate(Template store, Optional<Template> password) {}
}

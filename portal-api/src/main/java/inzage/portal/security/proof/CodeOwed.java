package inzage.portal.security.proof;

import org.springframework.security.authorization.AuthorizationDecision;

/** A refusal to one who might, but has given no code in this session. */
public final class CodeOwed extends AuthorizationDecision {
    private static final long serialVersionUID = 1L;

    public CodeOwed() {
        super(false);
    }
}

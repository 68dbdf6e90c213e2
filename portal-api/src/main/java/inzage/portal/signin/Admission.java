package inzage.portal.signin;

import inzage.connector.secondfactor.SecondFactorDuty;
import inzage.connector.secondfactor.SecondFactors;
import inzage.portal.security.Sessions;
import inzage.portal.security.entrance.Entrance;
import inzage.portal.security.proof.Proof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Lets in who has given the password, or says that a code is to follow. The one way to a session. */
@Component
public class Admission {
    private final SecondFactors factors;
    private final SecondFactorDuty duty;
    private final Sessions sessions;

    Admission(SecondFactors factors, SecondFactorDuty duty, Sessions sessions) {
        this.factors = factors;
        this.duty = duty;
        this.sessions = sessions;
    }

    /** What comes after the first proof. */
    public enum Next {
        /** Nothing: the session is open. */
        IN,
        /** A code, until when the session opens nothing. */
        CODE
    }

    /** Lets an account in that somebody came in as, or asks for its code. */
    public Next admit(String account, Entrance entrance, HttpServletRequest request, HttpServletResponse response) {
        if (entrance.provedTwice()) {
            sessions.open(account, entrance, Proof.CODE, request, response);
            return Next.IN;
        }
        if (factors.has(account)) {
            sessions.await(account, entrance, request, response);
            return Next.CODE;
        }
        sessions.open(account, entrance, withoutCode(account), request, response);
        return Next.IN;
    }

    /** What a session is worth to this account that was opened without a code. */
    public Proof withoutCode(String account) {
        return duty.of(account) ? Proof.PASSWORD_OF_STAFF : Proof.PASSWORD;
    }
}

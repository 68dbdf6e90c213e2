package inzage.portal.signin;

import inzage.connector.secondfactor.SecondFactorDuty;
import inzage.connector.secondfactor.SecondFactors;
import inzage.portal.security.Sessions;
import inzage.portal.security.entrance.Arrival;
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
    public Next admit(Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        if (arrival.entrance().provedTwice()) {
            sessions.open(arrival, Proof.CODE, request, response);
            return Next.IN;
        }
        if (factors.has(arrival.account())) {
            sessions.await(arrival, request, response);
            return Next.CODE;
        }
        sessions.open(arrival, withoutCode(arrival.account()), request, response);
        return Next.IN;
    }

    /** What a session is worth to this account that was opened without a code. */
    public Proof withoutCode(String account) {
        return duty.of(account) ? Proof.PASSWORD_OF_STAFF : Proof.PASSWORD;
    }
}

package inzage.portal.security.command;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where a request really comes from: filters before us may have put what a proxy's headers say in the place of it. */
record Caller(HttpServletRequest received) {
    private static final List<String> OF_PROXIES = List.of(
            "Forwarded",
            "Via",
            "X-Real-IP",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Ssl");

    static Caller of(HttpServletRequest request) {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            inner = wrapper.getRequest();
        }
        return new Caller((HttpServletRequest) inner);
    }

    /** Whether it comes from this machine, and nobody passed it on. */
    boolean here() {
        return OF_PROXIES.stream().allMatch(header -> received.getHeader(header) == null)
                && loopback(received.getRemoteAddr());
    }

    /** The server gives a number and no name, so nothing is looked up. */
    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

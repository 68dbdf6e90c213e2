package inzage.config.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the demo prints when it is ready: where to go, and who one can be there.
 *
 * @param address of the portal, for a browser
 */
public record DemoWelcome(String address, List<DemoAccount> accounts) {
    public DemoWelcome {
        accounts = List.copyOf(accounts);
    }

    /** One line per account, in columns. */
    public String text() {
        int width = accounts.stream()
                .mapToInt(account -> account.email().length())
                .max()
                .orElse(0);
        String lines = accounts.stream()
                .map(account -> line(account, width))
                .collect(Collectors.joining(System.lineSeparator()));
        return String.format(
                "%nThe demo runs at %s%nSign in with one of these; the password of all is %s%n%n%s%n",
                address, DemoAccounts.PASSWORD, lines);
    }

    private static String line(DemoAccount account, int width) {
        String role = account.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(
                "  %-" + width + "s  %-10s  %-13s  %s",
                account.email(),
                role,
                account.school().orElse("-"),
                account.note());
    }
}

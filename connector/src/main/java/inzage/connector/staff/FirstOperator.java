package inzage.connector.staff;

import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.link.Token;
import inzage.connector.account.role.Roles;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Lets whoever started an installation become its operator. There is no password that comes with the program. */
@Service
public class FirstOperator {
    private static final String BY = "start";

    private final Roles roles;
    private final OneTimeLinks links;
    private final TransactionOperations transactions;

    public FirstOperator(Roles roles, OneTimeLinks links, TransactionOperations transactions) {
        this.roles = roles;
        this.links = links;
        this.transactions = transactions;
    }

    /** A token that works for a day and voids the one before; empty if there is an operator. */
    public Optional<Token> invite() {
        return transactions.execute(status -> roles.anyOperator()
                ? Optional.empty()
                : links.mint(links.open(new LinkTarget.FirstOperator(), Optional.empty(), BY)));
    }
}

package inzage.portal.desk;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import org.springframework.stereotype.Component;

/** Tells staff by what name they know the one who decided: the address of the account, while there is one. */
@Component
public class Authors {
    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    public String name(String account) {
        return accounts.find(account).map(Account::email).orElse(account);
    }
}

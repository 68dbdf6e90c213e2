package inzage.connector.secondfactor;

import inzage.connector.account.role.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who must have a second factor: operators and everybody who has a role at a school. */
@Component
public class SecondFactorDuty {
    private final Roles roles;
    private final boolean ofStaff;

    SecondFactorDuty(Roles roles, ObjectProvider<DemoExemption> demo) {
        this.roles = roles;
        ofStaff = demo.stream().findAny().isEmpty();
    }

    /** Whether the account must have one. */
    public boolean of(String account) {
        return ofStaff && (roles.operator(account) || !roles.ofAccount(account).isEmpty());
    }

    /** Whether whoever acts as staff must have given a code in the session. Asks nothing of the database. */
    public boolean ofStaff() {
        return ofStaff;
    }
}

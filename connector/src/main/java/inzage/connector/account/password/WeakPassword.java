package inzage.connector.account.password;

/** That a password is not good enough for whom it would be. Says why, and never which. */
public final class WeakPassword extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Weakness weakness;

    public WeakPassword(Weakness weakness) {
        super("the password is weak: " + weakness);
        this.weakness = weakness;
    }

    public Weakness weakness() {
        return weakness;
    }
}

package inzage.connector.school;

/** A password, key or token. Shows itself to nobody who does not ask for {@link #value}. */
public record Secret(String value) {
    public Secret {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a secret is not empty");
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}

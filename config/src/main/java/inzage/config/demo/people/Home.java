package inzage.config.demo.people;

/** Where somebody lives, in a town that does not exist; {@code secret} if nobody may be told. */
public record Home(String street, int number, String postcode, String city, boolean secret) {}

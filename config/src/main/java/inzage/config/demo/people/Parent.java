package inzage.config.demo.people;

/** A parent or carer, with the care that holds for all children of the family. */
public record Parent(Person person, Home home, Care care) {}

package inzage.config.demo;

import inzage.config.demo.DemoAccount.Person;
import java.util.List;

/** The consent that an adult student of the demo gave to these guardians, for all modules. */
public record DemoConsent(String school, Person student, List<Person> guardians) {
    public DemoConsent {
        guardians = List.copyOf(guardians);
    }
}

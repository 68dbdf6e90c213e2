package inzage.config.demo.people;

import inzage.config.demo.people.Person.Surname;
import java.util.Arrays;
import java.util.List;

/** Common Dutch given names, surnames and street names to invent people from; together they mean nobody. */
final class Names {
    static final List<String> GIVEN = words("""
            Aya Amir Anouk Bas Bilal Britt Cas Chiara Daan Dilara Emma Evi Fatima Fenna Finn Floor Gijs Hanna Hugo Ilse
            Imane Isa Jasmijn Jesse Joris Julia Kaan Koen Lars Lieke Lina Luuk Maud Mees Mohammed Naomi Niels Nina Noor
            Olivier Pim Puck Rayan Roos Ruben Sanne Sem Stijn Sofie Tess Thijs Tim Tygo Vera Wout Yara Youssef Zoë
            """);

    static final List<String> GIVEN_ADULT = words("""
            Ahmed Anja Annemiek Arjan Astrid Bart Bianca Carla Dennis Edwin Ellen Erik Esther Frank Hans Hatice Ingrid
            Jeroen Joyce Karim Karin Latifa Linda Marcel Margriet Mark Mehmet Miranda Monique Naima Patrick Paul Petra
            Rachid Remco Richard Rob Saskia Sandra Silvia Stefan Tamara Wendy Wilma
            """);

    static final List<String> STREETS = words("""
            Beukenlaan Dorpsstraat Eikenhof Fazantstraat Gruttoplein Havenkade Kastanjelaan Korenbloemweg Lindestraat
            Meidoornpad Molenweg Nachtegaalstraat Populierendreef Sluiskade Vijverhof Waterlinieweg Zonnedauw
            """);

    static final List<Surname> SURNAMES = surnames("""
            Aalders, Bakker, van den Berg, Bos, de Boer, Bouwman, van den Broek, de Bruin, Dekker, van Dijk, Dogan,
            Amrani, de Graaf, de Groot, Hendriks, van der Heijden, Hoekstra, de Jong, Jansen, Kaya, Koning, van der Laan,
            van Leeuwen, Maas, van der Meer, Meijer, Mulder, Ouali, Peters, Postma, Prins, Schouten, Smit, van der Veen,
            Verhoeven, Visser, de Vries, Willems, de Wit, Yilmaz
            """);

    private Names() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static List<Surname> surnames(String text) {
        return Arrays.stream(text.strip().split("\\s*,\\s*"))
                .map(Names::surname)
                .toList();
    }

    /** The last word is the name, what stands before it the prefix. */
    private static Surname surname(String whole) {
        int name = whole.lastIndexOf(' ') + 1;
        return new Surname(whole.substring(0, name).strip(), whole.substring(name));
    }
}

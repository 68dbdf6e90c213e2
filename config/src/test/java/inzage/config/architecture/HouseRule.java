package inzage.config.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** Every rule of the house, with the planted classes (and methods) that it must find. */
enum HouseRule {
    CONNECTOR_KNOWS_NO_OTHER_MODULE(
            root -> new Arrows(root).connector_knows_no_other_module(),
            "connector.KnowsMappings",
            "connector.KnowsRoutes",
            "connector.KnowsPortal",
            "connector.KnowsConfig"),
    MAPPINGS_KNOW_CONNECTOR_ONLY(
            root -> new Arrows(root).mappings_know_connector_only(),
            "mappings.KnowsRoutes",
            "mappings.KnowsPortal",
            "mappings.KnowsConfig"),
    ROUTES_DO_NOT_KNOW_THE_PORTAL(
            root -> new Arrows(root).routes_do_not_know_the_portal(), "routes.KnowsPortal", "routes.KnowsConfig"),
    PORTAL_KNOWS_CONNECTOR_ONLY(
            root -> new Arrows(root).portal_knows_connector_only(),
            "portal.KnowsMappings",
            "portal.KnowsRoutes",
            "portal.KnowsConfig"),
    CAMEL_IS_IN_ROUTES_ONLY(
            root -> new Arrows(root).camel_is_in_routes_only(),
            "connector.CamelBelow",
            "portal.CamelBeside",
            "config.CamelAbove"),
    WEB_IS_IN_PORTAL_ONLY(
            root -> new Arrows(root).web_is_in_portal_only(),
            "connector.WebBelow",
            "connector.ServletBelow",
            "routes.WebBeside"),
    CANONICAL_MODEL_KNOWS_NO_FRAMEWORK(
            root -> new Arrows(root).canonical_model_knows_no_framework(), "connector.canonical.Framed"),
    DECIDING_KNOWS_NO_FRAMEWORK(
            root -> new Arrows(root).deciding_knows_no_framework(),
            "connector.publication.FramedRule",
            "connector.publication.StoringRule"),
    WHAT_SPEAKS_TO_PEOPLE_ASKS_PUBLICATION_AND_NOT_THE_STORE(
            root -> new Arrows(root).what_speaks_to_people_asks_publication_and_not_the_store(),
            "portal.StorePage",
            "portal.DataSourcePage",
            "portal.JdbcPage",
            "routes.notify.SqlMail",
            "routes.notify.StoreMail"),
    CANONICAL_RECORDS_STAY_ON_THEIR_ROAD(
            root -> new Manners(root).canonical_records_stay_on_their_road(),
            "portal.LeakingPage.leak",
            "portal.LeakingPage.list",
            "portal.LeakingPage.take"),
    TIME_COMES_FROM_AN_INJECTED_CLOCK(
            root -> new Manners(root).time_comes_from_an_injected_clock(),
            "connector.Hasty.today",
            "connector.Hasty.millis",
            "connector.Hasty.clock"),
    NOTHING_IS_INJECTED_INTO_FIELDS(
            root -> new Manners(root).nothing_is_injected_into_fields(), "connector.Injected.field"),
    TYPES_SAY_WHAT_THEY_ARE(root -> new Manners(root).types_say_what_they_are(), "connector.ThingManager"),
    METHODS_SAY_WHAT_THEY_DO(root -> new Manners(root).methods_say_what_they_do(), "connector.ThingManager.process");

    private final Function<String, ArchRule> rule;
    private final List<String> culprits;

    HouseRule(Function<String, ArchRule> rule, String... culprits) {
        this.rule = rule;
        this.culprits = List.of(culprits);
    }

    /** The rule for the program below a root package. */
    ArchRule under(String root) {
        return rule.apply(root);
    }

    /** Below the root package of the planted classes. */
    List<String> culprits() {
        return culprits;
    }
}

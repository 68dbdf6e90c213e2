package inzage.config.settings;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.right.inventory.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {
    @ParameterizedTest
    @EnumSource
    void a_term_is_set_where_the_inventory_says(Term term) {
        term.setting().ifPresent(name -> assertThat(
                        KnownSettings.scan(getClass().getClassLoader()).names())
                .contains(name));
    }
}

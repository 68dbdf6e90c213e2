package inzage.portal.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final List<String> ITEMS = List.of("b", "d", "a", "c", "e");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void shows_every_item_once_whatever_the_size_of_a_page(int limit) {
        List<String> newest = new ArrayList<>();
        List<String> soonest = new ArrayList<>();
        String next = null;
        do {
            Page<String> page = Page.newestFirst(ITEMS, Function.identity(), next, limit);
            newest.addAll(page.items());
            next = page.next();
        } while (next != null);
        do {
            Page<String> page = Page.soonestFirst(ITEMS, Function.identity(), next, limit);
            soonest.addAll(page.items());
            next = page.next();
        } while (next != null);

        assertThat(newest).containsExactly("e", "d", "c", "b", "a");
        assertThat(soonest).containsExactly("a", "b", "c", "d", "e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "dd"})
    void skips_nothing_when_an_item_comes_or_goes(String come) {
        @Nullable
        String next = Page.newestFirst(ITEMS, Function.identity(), null, 2).next();

        List<String> changed = List.of("a", "b", "c", come, "f");
        assertThat(Page.newestFirst(changed, Function.identity(), next, 10).items())
                .containsExactly("c", "b", "a");
    }
}

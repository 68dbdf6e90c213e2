package inzage.portal.page;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which page it is, the browser alone knows: that stands behind the hash of the address. */
@RestController
class PagesController {
    private final StartPage page;

    PagesController(StartPage page) {
        this.page = page;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String start() {
        return page.text();
    }
}

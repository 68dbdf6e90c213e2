package inzage.config.pages;

import java.util.List;
import java.util.stream.Stream;

/** All pages there are, by who has them; what stands behind the hash. */
enum Pages {
    STRANGER("", List.of("/", "/forgotten", "/nowhere")),
    PARENT(
            "gezin.1@vechtstroom.example",
            List.of(
                    "/",
                    "/news",
                    "/activities",
                    "/documents",
                    "/account",
                    "/nowhere",
                    "CHILD",
                    "CHILD/results",
                    "CHILD/results?view=overview",
                    "CHILD/absences",
                    "CHILD/agenda",
                    "CHILD/reports",
                    "CHILD/incidents",
                    "CHILD/group")),
    PARENT_OF_PUPIL(
            "gezin.1@waterlelie.example",
            List.of(
                    "/",
                    "CHILD",
                    "CHILD/results",
                    "CHILD/standard-tests",
                    "CHILD/notes",
                    "CHILD/plans",
                    "CHILD/medical")),
    STUDENT("100014@leerling.vechtstroom.example", List.of("/", "/consents", "/account", "CHILD/results")),
    DESK(
            "desk@vechtstroom.example",
            List.of(
                    "/",
                    "/desk/vechtstroom/links",
                    "/desk/vechtstroom/members",
                    "/desk/vechtstroom/settings",
                    "/desk/vechtstroom/explain",
                    "/account")),
    BOARD("exams@vechtstroom.example", List.of("/desk/vechtstroom/determinations")),
    OPERATOR(
            "operator@inzage.example",
            List.of("/operations", "/operations/vechtstroom/administration", "/operations/runs/1"));

    private final String account;
    private final List<String> pages;

    Pages(String account, List<String> pages) {
        this.account = account;
        this.pages = pages;
    }

    /** Of the demo; empty for those who have none. */
    String account() {
        return account;
    }

    /** @param child the page of the child that is looked at, if there is one */
    Stream<String> of(String child) {
        return pages.stream().map(page -> page.replace("CHILD", child));
    }
}

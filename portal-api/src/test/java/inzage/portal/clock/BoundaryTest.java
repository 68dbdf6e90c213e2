package inzage.portal.clock;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Accounts;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Dashboard;
import inzage.connector.publication.Publication;
import inzage.portal.FileWorld;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each boundary at its second and the one before and after it, over HTTP. A boundary belongs to the new state. */
@PortalTest
class BoundaryTest {
    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private FileWorld files;

    @Autowired
    private MovingClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Roles roles;

    @Autowired
    private Publication publication;

    @Autowired
    private ChildFile file;

    @Autowired
    private Bulletin bulletin;

    @Autowired
    private Dashboard dashboard;

    @AfterEach
    void arrange() {
        world.arrange();
        files.arrange();
    }

    @ParameterizedTest
    @EnumSource
    void t_50_changes_what_is_shown_at_its_second_and_at_no_other(Boundary boundary) {
        world.arrange();
        PublishingSchool school = new PublishingSchool();
        school.behind(publication);
        school.behind(file, bulletin, dashboard);
        boundary.arrange(school);
        Visitor visitor = new Visitor(people, clock, accounts, memberships, roles);

        assertThat(boundary.shown(visitor, boundary.at().minusSeconds(1))).isEqualTo(!boundary.opens());
        assertThat(boundary.shown(visitor, boundary.at())).isEqualTo(boundary.opens());
        assertThat(boundary.shown(visitor, boundary.at().plusSeconds(1))).isEqualTo(boundary.opens());
    }
}

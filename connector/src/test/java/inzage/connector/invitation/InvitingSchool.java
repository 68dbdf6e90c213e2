package inzage.connector.invitation;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;
import static org.mockito.Mockito.mock;

import inzage.connector.access.sight.Sights;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.activation.Activation;
import inzage.connector.account.activation.Entry;
import inzage.connector.account.hashing.Standing;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.link.Token;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.audit.Actor;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.notice.message.Claim;
import inzage.connector.notice.message.LastLook;
import inzage.connector.notice.message.Mail;
import inzage.connector.notice.message.Outbox;
import inzage.connector.notice.message.PortalAddress;
import inzage.connector.notice.message.Prepared;
import inzage.connector.notice.message.Refusal;
import inzage.connector.notice.sight.Audience;
import inzage.connector.notice.told.NoticeSettings;
import inzage.connector.publication.Desk;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.review.OwnChildren;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.AppliedChanges;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A school in memory whose people are invited by mail, with everything else in a real database. */
public final class InvitingSchool {
    public static final String PASSWORD = "een lang wachtwoord";
    public static final Actor BY = Actor.of("desk", Actor.Role.DESK, "r1");

    public final Desk desk;
    public final Accounts accounts;
    public final Memberships memberships;
    public final Roles roles;
    public final Activation activation;
    public final OneTimeLinks links;
    public final SchoolPeople people;
    public final Invitations invitations;
    public final Rounds rounds;
    public final Outbox outbox;
    public final LastLook lastLook;
    public final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** Children of the one who asks. */
    public final OwnChildren ownChildren = mock();

    public InvitingSchool(TestDatabase database) {
        desk = new Desk(database);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(desk.dataSource));
        SchoolSettings settings = school -> desk.settings();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("cheap", Map.of("inzage.account.hash-memory", "1024")));
        context.register(PortalParts.class);
        context.registerBean(JdbcClient.class, () -> desk.jdbc);
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(desk.dataSource));
        context.registerBean(TransactionTemplate.class, () -> transaction);
        context.registerBean(Clock.class, () -> desk);
        context.registerBean("school", inzage.connector.publication.FakeSchool.class, () -> desk.school);
        context.registerBean(SchoolSettings.class, () -> settings);
        context.registerBean(inzage.connector.audit.Audit.class, () -> desk.audit);
        context.registerBean(
                Sights.class,
                () -> new Sights(desk.school, desk.decisions, desk.consents, settings, desk.school, desk));
        context.registerBean(Audience.class, () -> mock());
        context.registerBean(OwnChildren.class, () -> ownChildren);
        context.registerBean(inzage.connector.signin.SignIns.class, () -> mock());
        context.registerBean("looks", inzage.connector.notice.sight.Sights.class, () -> mock());
        context.registerBean(InstallationKey.class, () -> new InstallationKey(new byte[32]));
        context.registerBean(
                NoticeSettings.class,
                () -> new NoticeSettings(Duration.ofMinutes(1), 600, 3, Duration.ofMinutes(1), Duration.ofDays(3)));
        context.registerBean(PortalAddress.class, () -> new PortalAddress(URI.create("https://inzage.example/")));
        context.refresh();
        accounts = context.getBean(Accounts.class);
        memberships = context.getBean(Memberships.class);
        roles = context.getBean(Roles.class);
        activation = context.getBean(Activation.class);
        links = context.getBean(OneTimeLinks.class);
        people = context.getBean(SchoolPeople.class);
        invitations = context.getBean(Invitations.class);
        rounds = context.getBean(Rounds.class);
        outbox = context.getBean(Outbox.class);
        lastLook = context.getBean(LastLook.class);
    }

    /** A child of twelve, who attends. */
    public InvitingSchool child(long number) {
        return student(number, "puk" + number + "@leerling.merel.example");
    }

    public InvitingSchool student(long number, String email) {
        return student(number, email, Ynu.YES);
    }

    /** @param attends as the source says */
    public InvitingSchool student(long number, String email, Ynu attends) {
        desk.school.with(
                number,
                Student.class,
                "givenName",
                "Puk",
                "familyName",
                "Specht",
                "birthDate",
                LocalDate.parse("2014-05-04"),
                "attending",
                attends,
                "email",
                email);
        return this;
    }

    /** A guardian with a yes of the source for a child. */
    public InvitingSchool guardian(long number, String given, String email, long child) {
        return guardian(number, given, email).link(number, child, Ynu.YES);
    }

    public InvitingSchool guardian(long number, String given, String email) {
        desk.school.with(stored(
                id(number),
                record(Guardian.class, Map.of("givenName", given, "familyName", "Specht", "email", email))));
        return this;
    }

    public InvitingSchool link(long guardian, long child, Ynu access) {
        desk.school.with(
                guardian * 1000 + child,
                Guardianship.class,
                "student",
                Ref.id(id(child)),
                "guardian",
                Ref.id(id(guardian)),
                "portalAccess",
                access);
        return this;
    }

    /** The records of guardians are replaced by these, in one run. */
    public void guardiansAreNow(Object... numbersNamesAddresses) {
        desk.school.replace(Guardian.class, List.of());
        for (int i = 0; i < numbersNamesAddresses.length; i += 3) {
            guardian(((Number) numbersNamesAddresses[i]).longValue(), (String) numbersNamesAddresses[i + 1], (String)
                    numbersNamesAddresses[i + 2]);
        }
        peopleChanged();
    }

    /** What a run does that wrote people, and the round after it. */
    public void peopleChanged() {
        context.getBeansOfType(AppliedChanges.class).values().forEach(changes -> changes.people(SCHOOL));
        round();
    }

    /** What follows a moment later. */
    public void round() {
        rounds.due().forEach(rounds::make);
    }

    public Invitations.Invited invite(long person) {
        return invitations.invite(BY, SCHOOL, id(person));
    }

    /** What goes out now. */
    public List<Mail> mails() {
        List<Mail> mails = new ArrayList<>();
        outbox.claim(100).forEach(claim -> prepared(claim).ifPresent(mail -> {
            outbox.sent(claim);
            mails.add(mail);
        }));
        return mails;
    }

    /** What is due is decided and handed over, and this is the answer. */
    public void refused(Refusal refusal) {
        outbox.claim(100).forEach(claim -> prepared(claim).ifPresent(mail -> outbox.refused(claim, refusal)));
    }

    Optional<Mail> prepared(Claim claim) {
        return lastLook.prepare(claim) instanceof Prepared.Ready ready ? Optional.of(ready.mail()) : Optional.empty();
    }

    /** Whether one can sign in with these. */
    public boolean letsIn(String email, String password) {
        return accounts.matching(email, password, Standing.KNOWN).isPresent();
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The token in the only mail that goes out now. */
    public Token token() {
        List<Mail> mails = mails();
        if (mails.size() != 1) {
            throw new AssertionError("one mail was expected, not " + mails);
        }
        return token(mails.get(0));
    }

    public static Token token(Mail mail) {
        String link = mail.text()
                .lines()
                .filter(line -> line.contains("#"))
                .findFirst()
                .orElseThrow();
        return new Token(link.substring(link.lastIndexOf('/') + 1));
    }

    /** Invites and activates; gives the account. */
    public String member(long person, String email) {
        invite(person);
        if (activation.activate(token(), PASSWORD, Language.NL) != Entry.DONE) {
            throw new AssertionError("not activated");
        }
        return accounts.withAddress(email).orElseThrow().id();
    }
}

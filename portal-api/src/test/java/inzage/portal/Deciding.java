package inzage.portal;

import static inzage.portal.People.CHILD;
import static inzage.portal.People.MOTHER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import inzage.connector.access.AccessDecision.Kind;
import inzage.connector.access.DecisionHistory;
import inzage.connector.access.LinkDecisions;
import inzage.connector.access.restriction.Restriction;
import inzage.connector.access.restriction.Restrictions;
import inzage.connector.access.sight.Obstacle;
import inzage.connector.access.sight.Sight;
import inzage.connector.access.sight.Sights;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.audit.AuditLine;
import inzage.connector.audit.AuditReader;
import inzage.connector.audit.verification.Verification;
import inzage.connector.audit.verification.Verified;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.exam.Determination;
import inzage.connector.exam.ExamHold;
import inzage.connector.exam.ExamHolds;
import inzage.connector.exam.Scope;
import inzage.connector.exam.board.Coverage;
import inzage.connector.exam.board.ExamBoard;
import inzage.connector.exam.board.Holding;
import inzage.connector.exam.board.Recorded;
import inzage.connector.publication.Explanation;
import inzage.connector.publication.Explanation.Line;
import inzage.connector.publication.Explanation.RuleAnswer;
import inzage.connector.publication.Names.SubjectName;
import inzage.connector.publication.Reason;
import inzage.connector.review.Explained;
import inzage.connector.review.Explanations;
import inzage.connector.review.Looking;
import inzage.connector.review.OwnChildren;
import inzage.connector.review.value.Grant;
import inzage.connector.review.value.Grants;
import inzage.connector.review.value.Review;
import inzage.connector.review.value.Reviews;
import inzage.connector.review.value.Values;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What was decided at the school: one link is closed, one student restricted, one determination stands, one hold too. */
public class Deciding {
    public static final Instant AT = Instant.parse("2026-11-01T10:00:00Z");
    public static final Scope SCOPE = new Scope("2026-2027", null, "havo", ExamComponent.CE_GRADE, Records.DUTCH, null);

    private final LinkDecisions links;
    private final Restrictions restrictions;
    private final Audit audit;
    private final AuditReader lines;
    private final Verification verification;
    private final ExamBoard board;
    private final Holding holding;
    private final Explanations explanations;
    private final Looking looking;
    private final OwnChildren own;
    private final Sights sights;
    private final Grants grants;
    private final Reviews reviews;

    Deciding(
            LinkDecisions links,
            Restrictions restrictions,
            Audit audit,
            AuditReader lines,
            Verification verification,
            ExamBoard board,
            Holding holding,
            Explanations explanations,
            Looking looking,
            OwnChildren own,
            Sights sights,
            Grants grants,
            Reviews reviews) {
        this.links = links;
        this.restrictions = restrictions;
        this.audit = audit;
        this.lines = lines;
        this.verification = verification;
        this.board = board;
        this.holding = holding;
        this.explanations = explanations;
        this.looking = looking;
        this.own = own;
        this.sights = sights;
        this.grants = grants;
        this.reviews = reviews;
    }

    void arrange() {
        reset(
                links,
                restrictions,
                audit,
                lines,
                verification,
                board,
                holding,
                explanations,
                looking,
                own,
                sights,
                grants,
                reviews);
        desk();
        board();
        when(explanations.explain(any(), eq("waterkant"), eq("mother"), eq(CHILD), any(), any()))
                .thenReturn(explained());
        when(explanations.explain(any(), eq("waterkant"), eq("father"), any(), any(), any()))
                .thenReturn(new Explained.OwnChild());
        when(explanations.explain(any(), eq("waterkant"), eq("nobody"), any(), any(), any()))
                .thenReturn(new Explained.Unknown());
        when(grants.of("waterkant"))
                .thenReturn(List.of(new Grant(7, "a question", "gone", AT, AT.plusSeconds(3600), null)));
        when(grants.give(any(), eq("waterkant"), any(), any())).thenReturn(7L);
        when(grants.withdraw(any(), eq("waterkant"), anyLong())).thenAnswer(call -> call.<Long>getArgument(2) == 7);
        when(reviews.open(any(), eq("waterkant"), any()))
                .thenReturn(Optional.of(new Review(7, "waterkant", "operator", AT.plusSeconds(900))));
        when(reviews.look(any(), anyLong(), any(), any(), any())).thenReturn(new Values.Unknown());
        when(reviews.look(any(), eq(7L), eq("administration"), eq("result"), eq("r1")))
                .thenReturn(new Values.Shown(Map.of("grade", "7,2")));
        when(sights.of("waterkant")).thenReturn(Optional.of(new Sight(612, Map.of(Obstacle.ACCESS_UNKNOWN, 612))));
        when(looking.open(any(), any(), any(), any())).thenReturn(Looking.Opening.OPENED);
        when(verification.verify(any())).thenReturn(Optional.of(new Verified(3, 7, List.of())));
    }

    private void desk() {
        when(links.decide(any(), eq("waterkant"), eq(CHILD), eq(MOTHER), any(), any()))
                .thenReturn(true);
        when(links.withdraw(any(), eq("waterkant"), eq(CHILD), eq(MOTHER), any()))
                .thenReturn(true);
        when(links.history("waterkant", CHILD))
                .thenReturn(List.of(new DecisionHistory.Entry(
                        MOTHER, Kind.CLOSED, "gone", AT, Optional.of("moved"), Optional.empty(), Optional.empty())));
        Restriction restriction = new Restriction(3, CHILD, "objection", "gone", AT, null);
        when(restrictions.of("waterkant", CHILD)).thenReturn(List.of(restriction));
        when(restrictions.standing("waterkant")).thenReturn(List.of(restriction));
        when(restrictions.restrict(any(), eq("waterkant"), eq(CHILD), any())).thenReturn(true);
        when(restrictions.withdraw(any(), eq("waterkant"), eq(CHILD))).thenReturn(true);
        when(lines.ofChild(eq("waterkant"), eq(CHILD), any()))
                .thenReturn(List.of(new AuditLine(
                        1,
                        AT,
                        Actor.of("gone", Actor.Role.EXAM_BOARD, "r1").as("mother"),
                        Act.of("waterkant", "link", "CONFIRMED_IN_BULK").about(CHILD))));
    }

    private void board() {
        Determination determination = new Determination(7, SCOPE, AT, AT, null);
        when(board.recorded("waterkant"))
                .thenReturn(List.of(new Recorded(determination, "gone", AT, Optional.empty(), 4)));
        when(board.preview(eq("waterkant"), any()))
                .thenReturn(new Coverage(
                        2,
                        1,
                        Map.of("CE_GRADE", 2),
                        List.of(new Coverage.OfSubject(Records.DUTCH, Optional.of("Nederlands"), 2)),
                        1,
                        5));
        when(board.record(any(), eq("waterkant"), any(), any(), anyInt())).thenReturn(OptionalLong.empty());
        when(board.record(any(), eq("waterkant"), any(), any(), eq(2))).thenReturn(OptionalLong.of(7));
        when(board.withdraw(any(), eq("waterkant"), anyLong())).thenAnswer(call -> call.<Long>getArgument(2) == 7);
        when(holding.hold(any(), any(), any(), any(), any())).thenReturn(OptionalLong.empty());
        when(holding.hold(any(), eq("waterkant"), eq(CHILD), any(), any())).thenReturn(OptionalLong.of(7));
        when(holding.lift(any(), eq("waterkant"), anyLong())).thenAnswer(call -> call.<Long>getArgument(2) == 7);
        when(holding.of("waterkant"))
                .thenReturn(List.of(new ExamHolds.Entry(
                        new ExamHold(7, CHILD, null, AT, null),
                        "gone",
                        Optional.of("irregularity"),
                        Optional.empty())));
    }

    private static Explained explained() {
        RuleAnswer consent = new RuleAnswer(
                "R-06", Optional.of(Reason.CONSENT_MISSING), Optional.of("BIRTH_DATE_UNKNOWN"), Set.of());
        Line line = new Line(
                "result",
                LocalDate.parse("2026-10-01"),
                Optional.of(Records.DUTCH),
                Optional.of(Reason.NOT_DETERMINED),
                List.of(consent));
        return new Explained.Answered(
                new Explanation(List.of(consent), List.of(line)),
                Map.of(Records.DUTCH, new SubjectName("ne", "Nederlands")));
    }
}

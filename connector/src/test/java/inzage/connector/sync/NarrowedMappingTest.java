package inzage.connector.sync;

import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.member;
import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A schedule that takes a part of what a source has. */
class NarrowedMappingTest {
    private static final Kind MEMBER = kind("groupMember");
    private static final Map<String, Object> ENDED = Map.of("through", LocalDate.of(2026, 11, 1));

    @Test
    void hands_on_what_is_said_of_the_kinds_that_are_taken_and_nothing_of_the_others() {
        FakeMapping whole = new FakeMapping(kind("student"), MEMBER);
        whole.script((delivery, out) -> {
            out.accept(student("anna", "Vos"));
            out.whole(kind("student"), "student");
            out.stands(kind("student"));
            out.accept(member("noor", Ref.key("4v1"), Ref.key("anna")));
            out.whole(MEMBER, "all");
            out.whole(MEMBER, "2026-2027", ENDED);
            out.stands(MEMBER);
        });

        assertThat(said(whole.only(Set.of(MEMBER))))
                .containsExactly("record noor", "whole all", "whole 2026-2027, else " + ENDED, "groupMember stands");
    }

    private static List<String> said(SourceMapping mapping) {
        Listening out = new Listening(new ArrayList<>());
        mapping.map(new Empty(), new MappingMoment(Instant.EPOCH, ZoneOffset.UTC), out);
        return out.said();
    }

    private record Listening(List<String> said) implements Receiver {
        @Override
        public void accept(Mapped mapped) {
            said.add("record " + mapped.key());
        }

        @Override
        public void reject(Reject reject) {
            said.add("reject");
        }

        @Override
        public void whole(Kind kind, String scope) {
            said.add("whole " + scope);
        }

        @Override
        public void whole(Kind kind, String scope, Map<String, Object> missing) {
            said.add("whole " + scope + ", else " + missing);
        }

        @Override
        public void stands(Kind kind) {
            said.add(kind + " stands");
        }

        @Override
        public void read(String set, long rows) {
            said.add("read");
        }

        @Override
        public void note(String text) {
            said.add("note");
        }
    }

    private record Empty() implements Delivery {
        @Override
        public List<LandedFile> files() {
            return List.of();
        }

        @Override
        public Optional<LandedFile> kept() {
            return Optional.empty();
        }

        @Override
        public OutputStream keep() {
            return OutputStream.nullOutputStream();
        }
    }
}

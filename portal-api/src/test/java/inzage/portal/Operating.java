package inzage.portal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.notice.parked.ParkReason;
import inzage.connector.notice.parked.ParkedMessage;
import inzage.connector.notice.parked.ParkedMessages;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.reject.RejectGroup;
import inzage.connector.sync.reject.RejectRow;
import inzage.connector.sync.reject.Rejects;
import inzage.connector.sync.reject.Rejects.Which;
import inzage.connector.sync.replay.ReadDelivery;
import inzage.connector.sync.replay.Replays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** What the rest of the program says to operators: one delivery was read, three records are not accepted. */
public final class Operating {
    public static final String DIGEST = "ab".repeat(32);
    public static final String TOO_OLD = "Run 3 did not read the newest input of this source.";

    private Operating() {}

    static Replays replays() {
        Replays replays = mock();
        when(replays.deliveries(anyString(), anyString()))
                .thenReturn(List.of(
                        new ReadDelivery(DIGEST, Instant.EPOCH, 100, List.of(7L, 6L), ReadDelivery.Replay.DRY)));
        when(replays.replay(anyString(), anyString(), any(), eq(RunMode.FULL), anyString()))
                .thenReturn(new Replays.Answer.Refused(TOO_OLD));
        when(replays.replay(anyString(), anyString(), any(), eq(RunMode.DRY), anyString()))
                .thenReturn(new Replays.Answer.Requested(7));
        return replays;
    }

    static Rejects rejects() {
        Rejects rejects = mock();
        when(rejects.page(anyString(), anyString(), any(), any(), anyInt())).thenAnswer(call -> {
            OptionalLong before = call.getArgument(3);
            int limit = call.getArgument(4);
            Which which = call.getArgument(2);
            return LongStream.of(9, 8, 7)
                    .filter(number -> number < before.orElse(Long.MAX_VALUE))
                    .limit(limit)
                    .mapToObj(number -> row(number, which))
                    .toList();
        });
        when(rejects.groups(anyString(), anyString()))
                .thenReturn(List.of(new RejectGroup(
                        "result",
                        "KIND_UNKNOWN",
                        "kind",
                        3,
                        true,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "The category 'X' is not known.",
                        "results.csv",
                        7)));
        return rejects;
    }

    static ParkedMessages messages() {
        ParkedMessages messages = mock();
        when(messages.newest(anyInt()))
                .thenReturn(List.of(
                        new ParkedMessage(
                                8,
                                Optional.empty(),
                                Optional.of("PASSWORD_CHANGED"),
                                ParkReason.NO_SERVER,
                                Instant.EPOCH),
                        new ParkedMessage(
                                7, Optional.of("waterkant"), Optional.empty(), ParkReason.ATTEMPTS, Instant.EPOCH)));
        when(messages.sendAgain(any(), eq(7L))).thenReturn(true);
        when(messages.sendAllAgain(any(), eq(ParkReason.NO_SERVER))).thenReturn(1);
        return messages;
    }

    private static RejectRow row(long number, Which which) {
        return new RejectRow(
                number,
                "result",
                "r" + number,
                "kind",
                "KIND_UNKNOWN",
                "The category 'X' is not known.",
                false,
                "results.csv",
                number,
                7,
                Instant.EPOCH,
                Instant.EPOCH,
                which == Which.OPEN ? null : Instant.EPOCH);
    }
}

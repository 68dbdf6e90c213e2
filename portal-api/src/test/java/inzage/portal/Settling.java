package inzage.portal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.settings.CurrentSettings;
import inzage.connector.settings.DeskSettings;
import inzage.connector.settings.PastChange;
import inzage.connector.settings.Saved;
import inzage.connector.settings.Trial;
import inzage.connector.settings.document.SettingChange;
import inzage.connector.settings.document.SettingsTree;
import inzage.connector.settings.effect.Difference;
import inzage.connector.settings.effect.Effect;
import inzage.connector.settings.effect.Effects;
import inzage.connector.settings.question.OpenQuestion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** What one school has set: version 3 is in force; a wish with {@code weight} in it is refused. */
public final class Settling {
    public static final String REFUSED = "settings.weight is not a setting; did you mean 'weights'?";
    public static final SettingChange CHANGE = new SettingChange("settings.weights", "none", "all");

    private Settling() {}

    static DeskSettings desk() {
        DeskSettings settings = mock();
        when(settings.current("waterkant")).thenReturn(Optional.of(current()));
        when(settings.history(eq("waterkant"), anyLong(), anyInt()))
                .thenAnswer(call -> LongStream.range(1, 1 + call.<Integer>getArgument(2))
                        .mapToObj(number -> new PastChange(100 - number, 3, CHANGE, "desk", Instant.EPOCH))
                        .toList());
        when(settings.attempt(eq("waterkant"), any())).thenAnswer(call -> Optional.of(trial(call.getArgument(1))));
        when(settings.save(eq("waterkant"), anyLong(), any(), anyString()))
                .thenAnswer(call -> Optional.of(saved(call.getArgument(1), call.getArgument(2))));
        return settings;
    }

    static Effects effects() {
        Effects effects = mock();
        when(effects.of(eq("waterkant"), any()))
                .thenReturn(Optional.of(new Effect(
                        List.of(new Difference(Viewer.Kind.GUARDIAN, Module.RESULTS, 412, 9310, 0, 0)), 600, 600)));
        return effects;
    }

    private static CurrentSettings current() {
        return new CurrentSettings(
                3,
                SettingsTree.of(Map.of("weights", "none", "modules", Map.of("results", List.of("guardians")))),
                "desk",
                Instant.EPOCH,
                List.of("settings.modules.results stays off"),
                List.of(new OpenQuestion("settings.exam.categories", "which?", List.of("none"), Module.RESULTS)));
    }

    private static Trial trial(SettingsTree wanted) {
        boolean wrong = wanted.root().containsKey("weight");
        return new Trial(3, List.of(CHANGE), wrong ? List.of(REFUSED) : List.of());
    }

    private static Saved saved(long version, SettingsTree wanted) {
        if (wanted.root().containsKey("weight")) {
            return new Saved.Refused(List.of(REFUSED));
        }
        return version == 3 ? new Saved.InForce(4, List.of(CHANGE)) : new Saved.Outdated();
    }
}

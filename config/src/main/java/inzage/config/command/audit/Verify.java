package inzage.config.command.audit;

import inzage.config.command.instance.Instance;
import inzage.config.command.instance.NotRunning;
import inzage.config.command.instance.Refused;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import inzage.connector.audit.verification.Finding;
import inzage.connector.audit.verification.Verification;
import inzage.connector.audit.verification.Verified;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code audit verify [--school <school>]}. */
@Command(
        name = "verify",
        description = "Find lines and seals that were changed, added or removed, whether the program runs or not.")
final class Verify implements Callable<Integer> {
    private final Surroundings around;

    @Option(
            names = "--school",
            paramLabel = "<school>",
            description = "One alone; all, and the installation, without it.")
    private @Nullable String school;

    Verify(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Verified verified = asked();
        verified.findings().forEach(this::print);
        around.say(
                "%,d seals over %,d lines that are kept: %s",
                verified.seals(),
                verified.lines(),
                verified.findings().isEmpty() ? "all is as it was sealed." : "this audit cannot be relied upon.");
        return (verified.findings().isEmpty() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private Verified asked() {
        try {
            Instance instance = Instance.of(around);
            return read(
                    school == null
                            ? instance.get("/audit/verification")
                            : instance.get("/audit/verification?school=%s", school));
        } catch (NotRunning stopped) {
            return around.with(Stopped.class, context -> context.getBean(Verification.class)
                    .verify(Optional.ofNullable(school))
                    .orElseThrow(() -> new Refused("Nothing was ever written down about a school of that name.")));
        }
    }

    private static Verified read(JsonNode answer) {
        List<Finding> findings = answer.path("findings")
                .valueStream()
                .map(finding -> new Finding(
                        finding.path("school").asStringOpt(),
                        finding.path("minute").asStringOpt().map(Instant::parse),
                        finding.path("sentence").asString()))
                .toList();
        return new Verified(answer.path("seals").asLong(), answer.path("lines").asLong(), findings);
    }

    private void print(Finding finding) {
        around.say(
                "%s, %s: %s",
                finding.school().orElse("the installation"),
                finding.minute().map(Instant::toString).orElse("at a minute unknown"),
                finding.sentence());
    }
}

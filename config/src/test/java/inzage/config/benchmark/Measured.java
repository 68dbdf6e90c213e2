package inzage.config.benchmark;

import inzage.config.archive.PeakHeap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What was measured in one run on one file; every rate is compared with others of the same run only. */
final class Measured {
    private final long records;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    Measured(long records) {
        this.records = records;
    }

    /**
     * Measures one contender.
     *
     * @param contender returns how many records it brought to their place: all of them, or there is no rate
     */
    void measure(String name, Callable<Long> contender) throws Exception {
        System.gc();
        try (PeakHeap heap = new PeakHeap()) {
            long started = System.nanoTime();
            long done = contender.call();
            long nanos = System.nanoTime() - started;
            if (done != records) {
                throw new IllegalStateException(name + " brought " + done + " of " + records + " records");
            }
            figures.put(name, new Figure(nanos / 1e9, heap.megabytes()));
        }
    }

    /** A line below the table. */
    void note(String line) {
        notes.add(line);
    }

    private double rate(String name) {
        return Optional.ofNullable(figures.get(name))
                .map(figure -> records / figure.seconds())
                .orElse(Double.NaN);
    }

    /** A table in Markdown: seconds, rate, ratios to the rates of these contenders, heap. */
    String table(String title, List<String> peers) {
        StringBuilder text = new StringBuilder("### ").append(title).append("\n\n| | seconds | records/s |");
        peers.forEach(peer -> text.append(" × ").append(peer).append(" |"));
        text.append(" heap, MB |\n|---|---:|---:|")
                .append("---:|".repeat(peers.size()))
                .append("---:|\n");
        figures.forEach((name, figure) -> {
            text.append(String.format(Locale.ROOT, "| %s | %.1f | %,.0f |", name, figure.seconds(), rate(name)));
            peers.forEach(peer -> text.append(ratio(name, peer)));
            text.append(' ').append(figure.megabytes()).append(" |\n");
        });
        notes.forEach(note -> text.append("\n").append(note).append('\n'));
        return text.append('\n').toString();
    }

    private String ratio(String name, String peer) {
        double ratio = rate(name) / rate(peer);
        return Double.isNaN(ratio) ? " |" : String.format(Locale.ROOT, " %.2f |", ratio);
    }

    private record Figure(double seconds, long megabytes) {}
}

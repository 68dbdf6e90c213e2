package inzage.config.demo.table;

import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** What a school publishes to many: some for everybody, some of it not yet or not any more. */
public record BulletinSheets(LocalDate today) {
    private static final String EVERYBODY = "WHOLE_SCHOOL";

    /** News, activities and documents. */
    public List<Sheet> sheets() {
        return List.of(news(), activities(), documents());
    }

    private Sheet news() {
        List<String> columns = List.of("key", "title", "date", "text", "publishFrom", "publishThrough", "audience");
        return new Sheet("news-items.csv", columns, out -> {
            out.accept(news("welkom", "Welkom in het ouderportaal", today.minusDays(3), 60));
            out.accept(news("studiedag", "Studiedag volgende maand", today.minusDays(1), 30));
            out.accept(news("morgen", "Dit staat er morgen", today.plusDays(1), 30));
            out.accept(news("voorbij", "Dit is voorbij", today.minusDays(20), 10));
        });
    }

    private static Row news(String key, String title, LocalDate from, int days) {
        return Row.of("key", key)
                .with("title", title)
                .with("date", from)
                .with("text", "<p>" + title + ". Lees hier wat er speelt op school.</p>")
                .with("publishFrom", from)
                .with("publishThrough", from.plusDays(days))
                .with("audience", EVERYBODY);
    }

    private Sheet activities() {
        List<String> columns = List.of("key", "title", "from", "through", "place", "audience");
        return new Sheet("activities.csv", columns, out -> {
            LocalDate sports = DemoYear.weekday(today.plusDays(10));
            LocalDate evening = DemoYear.weekday(today.plusDays(17));
            out.accept(activity("sportdag", "Sportdag", sports + "T09:00", sports + "T14:00", "Sportpark De Vecht"));
            out.accept(activity("ouderavond", "Ouderavond", evening + "T19:30", evening + "T21:00", "Aula"));
        });
    }

    private static Row activity(String key, String title, String from, String through, String place) {
        return Row.of("key", key)
                .with("title", title)
                .with("from", from)
                .with("through", through)
                .with("place", place)
                .with("audience", EVERYBODY);
    }

    private Sheet documents() {
        List<String> columns = List.of("key", "title", "mediaType", "content", "link", "publishFrom", "audience");
        return new Sheet("documents.csv", columns, out -> {
            out.accept(document("gids", "Schoolgids")
                    .with("mediaType", "text/plain")
                    .with("content", base64("Schoolgids\n\nAlles over een verzonnen school.\n")));
            out.accept(document("vakanties", "Vakanties")
                    .with("mediaType", "application/pdf")
                    .with("link", "https://scholen.example/vakanties.pdf"));
        });
    }

    private Row document(String key, String title) {
        return Row.of("key", key)
                .with("title", title)
                .with("publishFrom", DemoYear.containing(today).from())
                .with("audience", EVERYBODY);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

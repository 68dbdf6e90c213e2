package inzage.mappings.called;

import inzage.mappings.definition.Notation;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.RowSet;
import inzage.mappings.expression.Variables;
import inzage.mappings.fetch.PageReader;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.read.Limits;
import inzage.mappings.read.TextFile;
import inzage.mappings.rows.Found;
import inzage.mappings.rows.OpenedDocument;
import java.io.ByteArrayInputStream;

/** Reads answers while they come. */
record AnswerPages(Notation notation, Limits limits) implements PageReader {
    @Override
    public Page read(RowSet set, Answer answer) {
        return page(OpenedDocument.of(set, notation, limits, file("answer to " + set.base(), answer)));
    }

    @Override
    public Page read(Answer answer) {
        return page(OpenedDocument.of(file("answer", answer)));
    }

    private static TextFile file(String name, Answer answer) {
        return TextFile.of(name, () -> new ByteArrayInputStream(answer.body()));
    }

    private static Page page(OpenedDocument document) {
        return new Page() {
            @Override
            public Found find(Path path) {
                return document.names().find(path);
            }

            @Override
            public Variables variables() {
                return document.names();
            }

            @Override
            public long rows() {
                return document.rows();
            }
        };
    }
}

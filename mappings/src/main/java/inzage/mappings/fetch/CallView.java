package inzage.mappings.fetch;

import inzage.mappings.definition.Path;
import inzage.mappings.expression.Variables;
import inzage.mappings.fetch.PageReader.Page;
import inzage.mappings.fetch.write.View;
import inzage.mappings.rows.Found;
import inzage.mappings.rows.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer with the names of its call: a name that the definition declares is the call's, every other the document's. */
record CallView(Scope scope, Optional<Page> page) implements View, Variables {
    @Override
    public Found find(Path path) {
        return path.root() == Path.Root.COLUMN
                ? page.map(document -> document.find(path)).orElse(Found.UNKNOWN)
                : scope.find(path);
    }

    @Override
    public @Nullable Object variable(String name) {
        Object declared = scope.variable(name);
        if (declared != null || page.isEmpty()) {
            return declared;
        }
        return page.get().variables().variable(name);
    }

    @Override
    public boolean present(String column) {
        return scope.variable(column) != null
                || page.map(document -> document.variables().present(column)).orElse(false);
    }
}

package inzage.mappings.fetch.write;

import inzage.mappings.definition.Path;
import inzage.mappings.rows.Found;

/** What a template can see. */
public interface View {
    Found find(Path path);
}

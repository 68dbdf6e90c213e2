package inzage.mappings.definition.fetch;

import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import java.util.Optional;

/** What a delivery of files looks like; where it lies is the school's to say. */
public record FileFetch(Packaging packaging, Optional<String> ready, Take take) implements Fetch {}

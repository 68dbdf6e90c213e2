package inzage.mappings.definition.fetch;

/** Nothing is fetched: the school's own integration posts what there is. */
public record PushFetch() implements Fetch {}

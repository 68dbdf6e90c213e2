package inzage.mappings.definition.fetch;

/** How documents come from a system to us. */
public sealed interface Fetch permits FileFetch, CallFetch, PushFetch {}

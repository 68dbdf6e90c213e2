package inzage.mappings.fetch;

import inzage.mappings.answers.AnswerSink;

/** What a session leans on: rows that were fetched, documents as they are read, and a place for answers. */
public record Ports(LoopRows rows, PageReader pages, AnswerSink answers) {}

package inzage.mappings.fetch.verdict;

import inzage.mappings.expression.Variables;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.write.TemplateWriter;
import java.util.Optional;

/**
 * An answer as rules look at it.
 *
 * @param set on behalf of which it was asked; empty for a token
 * @param readable whether it could be read as a document; if not, conditions over it are not asked
 * @param variables the document's names, under those of the call
 * @param writer for sentences that quote it
 */
public record Reading(
        Answer answer, Optional<String> set, boolean readable, Variables variables, TemplateWriter writer) {}

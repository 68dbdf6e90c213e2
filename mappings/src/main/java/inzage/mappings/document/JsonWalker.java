package inzage.mappings.document;

import inzage.connector.sync.DeliveryRefused;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Goes through JSON: one value, or with {@code lines} any number of them one after the other (NDJSON). */
record JsonWalker(boolean lines) implements Walker {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Growth.DEPTH)
                    .maxStringLength(Growth.LARGEST)
                    .maxNumberLength(100)
                    .maxNameLength(500)
                    .build())
            .build();

    @Override
    public void walk(String name, InputStream in, Visitor visitor) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            JsonToken token = parser.nextToken();
            if (token == null && !lines) {
                throw new DeliveryRefused(name + " is empty where JSON was expected.");
            }
            while (token != null) {
                root(parser, token, visitor);
                token = parser.nextToken();
                if (token != null && !lines) {
                    throw new DeliveryRefused(
                            name + ", line " + line(parser) + ": more than one JSON value where one was expected.");
                }
            }
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new DeliveryRefused(
                    name + ", line " + line + ": this is no JSON, or nested deeper or larger than it may be ("
                            + Growth.DEPTH + " levels). Was it cut off?");
        }
    }

    private void root(JsonParser parser, JsonToken token, Visitor visitor) {
        if (!lines && token == JsonToken.START_OBJECT) {
            below(parser, visitor);
        } else {
            value(parser, token, Visitor.ELEMENT, visitor);
        }
    }

    private static void below(JsonParser parser, Visitor visitor) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            value(parser, parser.nextToken(), name, visitor);
        }
    }

    private static void value(JsonParser parser, JsonToken token, String name, Visitor visitor) {
        switch (token) {
            case START_OBJECT -> {
                if (visitor.enter(name)) {
                    below(parser, visitor);
                    visitor.leave();
                } else {
                    parser.skipChildren();
                }
            }
            case START_ARRAY -> list(parser, name, visitor);
            case VALUE_NULL -> visitor.none(name);
            default -> {
                if (visitor.enter(name)) {
                    visitor.text(parser.getString());
                    visitor.leave();
                }
            }
        }
    }

    private static void list(JsonParser parser, String name, Visitor visitor) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            visitor.none(name);
        }
        while (token != JsonToken.END_ARRAY) {
            value(parser, token, name, visitor);
            token = parser.nextToken();
        }
    }

    private static long line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}

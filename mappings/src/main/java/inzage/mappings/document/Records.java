package inzage.mappings.document;

import inzage.mappings.definition.DocumentFormat;
import inzage.mappings.definition.Steps;
import inzage.mappings.definition.Steps.Step;
import inzage.mappings.read.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The rows of one document. What stands around them is read first, if anything needs it; then the rows go by one at a time.
 * Where a step before the last leads to many places, what stands below each of these is held, one after the other.
 */
public final class Records {
    private final TextFile document;
    private final Walker walker;
    private final Steps steps;
    private final Predicate<String> wanted;

    /** @param wanted names to keep of rows and what stands around them */
    public Records(DocumentFormat format, TextFile document, Steps steps, Predicate<String> wanted) {
        this.document = document;
        this.walker = walker(format);
        this.steps = steps;
        this.wanted = name -> name.equals(Visitor.ELEMENT)
                || wanted.test(name)
                || steps.path().contains(name);
    }

    /**
     * A row.
     *
     * @param named what the named steps on the way led to
     * @param number counts from 1 in its document
     */
    public record Piece(Tree tree, Map<String, Tree> named, long number) {}

    private static Walker walker(DocumentFormat format) {
        return switch (format) {
            case JSON -> new JsonWalker(false);
            case NDJSON -> new JsonWalker(true);
            case XML -> new XmlWalker();
            case CSV, XLSX -> throw new IllegalArgumentException(format + " has no tree");
        };
    }

    /** The document without its rows. */
    public Tree surroundings() {
        List<String> path = steps.steps().isEmpty() ? List.of(Visitor.ELEMENT) : steps.path();
        Surroundings around = new Surroundings(path, growth());
        walk(around);
        return around.tree();
    }

    /** The document as a whole. */
    public Tree whole() {
        Surroundings all = new Surroundings(List.of(), growth());
        walk(all);
        return all.tree();
    }

    public void each(Consumer<Piece> out) {
        Numbered numbered = new Numbered(out);
        if (steps.steps().isEmpty()) {
            elements(numbered);
        } else if (steps.named()) {
            branches(surroundings(), numbered);
        } else {
            harvest(steps.path(), tree -> numbered.accept(tree, Map.of()));
        }
    }

    private void elements(Numbered out) {
        Harvest harvest = harvest(List.of(Visitor.ELEMENT), tree -> out.accept(tree, Map.of()));
        if (!harvest.list()) {
            out.accept(whole(), Map.of());
        }
    }

    private void branches(Tree around, Numbered out) {
        List<Step> all = new ArrayList<>(steps.steps());
        if (around.at(Visitor.ELEMENT) != null) {
            all.add(0, new Step(List.of(Visitor.ELEMENT), Optional.empty()));
        }
        Map<String, Tree> named = new HashMap<>();
        Tree here = around;
        List<String> path = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Step step = all.get(i);
            path.addAll(step.path());
            List<Tree> found = here.all(step.path());
            boolean last = i == all.size() - 1 || onlySelf(all.subList(i + 1, all.size()));
            if (last || found.size() > 1) {
                List<Step> rest = all.subList(i + 1, all.size());
                harvest(path, tree -> below(step, tree, rest, named, out));
                return;
            }
            if (found.isEmpty()) {
                return;
            }
            here = found.get(0);
            step.as().ifPresent(name -> named.put(name, found.get(0)));
        }
    }

    private static boolean onlySelf(List<Step> steps) {
        return steps.stream().allMatch(step -> step.path().isEmpty());
    }

    private static void below(Step step, Tree tree, List<Step> rest, Map<String, Tree> above, Numbered out) {
        if (rest.isEmpty()) {
            out.accept(tree, above);
            return;
        }
        Map<String, Tree> named = new HashMap<>(above);
        step.as().ifPresent(name -> named.put(name, tree));
        Step next = rest.get(0);
        tree.all(next.path()).forEach(found -> below(next, found, rest.subList(1, rest.size()), named, out));
    }

    private Harvest harvest(List<String> path, Consumer<Tree> out) {
        Harvest harvest = new Harvest(path, this::growth, out);
        walk(harvest);
        return harvest;
    }

    private Growth growth() {
        return new Growth(document.name(), wanted);
    }

    private void walk(Visitor visitor) {
        try (InputStream in = document.open()) {
            walker.walk(document.name(), in, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("a landed document cannot be read", e);
        }
    }

    private static final class Numbered {
        private final Consumer<Piece> out;
        private long number;

        private Numbered(Consumer<Piece> out) {
            this.out = out;
        }

        private void accept(Tree tree, Map<String, Tree> named) {
            out.accept(new Piece(tree, named, ++number));
        }
    }
}

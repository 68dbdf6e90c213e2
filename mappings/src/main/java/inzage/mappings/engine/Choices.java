package inzage.mappings.engine;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.Parameter;
import inzage.mappings.rows.Globals;
import inzage.mappings.rows.Sets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the choices that a school left to the data: where there is one candidate, it is that one. */
final class Choices {
    private final Definition definition;
    private final Globals globals;
    private final Sets sets;

    Choices(Definition definition, Globals globals, Sets sets) {
        this.definition = definition;
        this.globals = globals;
        this.sets = sets;
    }

    /** @throws DeliveryRefused if there are several candidates, or none among rows that came */
    void make(Binding binding) {
        for (Parameter parameter : definition.parameters().values()) {
            if (given(parameter, binding)) {
                parameter.choice().ifPresent(choice -> refuseUnknown(parameter, choice));
            } else {
                parameter.choice().filter(Parameter.Choice::only).ifPresent(choice -> make(parameter, choice));
            }
        }
    }

    private static boolean given(Parameter parameter, Binding binding) {
        return binding.lists().containsKey(parameter.name()) || binding.texts().containsKey(parameter.name());
    }

    /** The candidates of each choice that the school has still to make, where there are several. */
    Map<String, Map<String, String>> open(Binding binding) {
        Map<String, Map<String, String>> open = new LinkedHashMap<>();
        for (Parameter parameter : definition.parameters().values()) {
            parameter.choice().filter(choice -> !given(parameter, binding)).ifPresent(choice -> {
                Map<String, String> candidates =
                        candidates(choice, choice.only() ? choice.set() : sets.behind(choice.set()));
                if (!choice.only() || candidates.size() != 1) {
                    open.put(parameter.name(), candidates);
                }
            });
        }
        return open;
    }

    private Map<String, String> candidates(Parameter.Choice choice, String set) {
        Map<String, String> candidates = new LinkedHashMap<>();
        sets.each(set, row -> {
            var scope = sets.scope(row);
            String value = String.join(",", scope.find(choice.value()).texts());
            candidates.put(value, String.join(",", scope.find(choice.label()).texts()));
        });
        return candidates;
    }

    /**
     * A choice of which nothing is in the delivery would map to an empty school. It is looked for among all rows behind the
     * candidates, because a school may know better which of them it is.
     */
    private void refuseUnknown(Parameter parameter, Parameter.Choice choice) {
        String all = sets.behind(choice.set());
        if (!sets.whole(all)) {
            return;
        }
        Set<String> there = new HashSet<>();
        sets.each(all, row -> there.addAll(sets.scope(row).find(choice.value()).texts()));
        List<String> chosen = globals.texts(parameter.name());
        if (!chosen.isEmpty() && chosen.stream().noneMatch(there::contains)) {
            throw new DeliveryRefused("None of " + parameter.name() + " " + chosen + " is in the delivery's " + all
                    + ". Correct it under the source in the school's file.");
        }
    }

    private void make(Parameter parameter, Parameter.Choice choice) {
        if (!sets.whole(choice.set())) {
            return;
        }
        Map<String, String> candidates = candidates(choice, choice.set());
        if (candidates.size() != 1) {
            throw new DeliveryRefused(sentence(parameter, choice, candidates));
        }
        List<String> only = List.copyOf(candidates.keySet());
        if (parameter.type() == Parameter.Type.LIST) {
            globals.list(parameter.name(), only);
        } else {
            globals.text(parameter.name(), only.get(0));
        }
    }

    private static String sentence(Parameter parameter, Parameter.Choice choice, Map<String, String> candidates) {
        String listed = candidates.entrySet().stream()
                .map(candidate -> "'" + candidate.getValue() + "' (" + candidate.getKey() + ")")
                .collect(Collectors.joining(", "));
        String found = candidates.isEmpty()
                ? "The delivery has no " + choice.set() + " to choose from."
                : "The delivery has " + candidates.size() + " " + choice.set() + ": " + listed + ".";
        return found + " Say which are this school, under its source: " + parameter.name() + ": ["
                + candidates.keySet().stream().findFirst().orElse("…") + "].";
    }
}

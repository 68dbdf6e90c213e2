package inzage.config.demo.people;

import java.util.List;

/** Parents and their children at one school; the children live with the first parent. */
public record Family(Situation situation, List<Child> children, List<Parent> parents) {
    public Family {
        children = List.copyOf(children);
        parents = List.copyOf(parents);
    }

    public Home home() {
        return parents.get(0).home();
    }
}

package inzage.config.demo.primary;

import inzage.config.demo.people.Child;

/**
 * A child at the primary school.
 *
 * @param group 1 to 8
 */
record Pupil(Child child, int group) {
    static final int GROUPS = 8;
    private static final int FIRST_GRADED = 3;

    /** In groups 1 and 2 nothing is graded. */
    boolean graded() {
        return group >= FIRST_GRADED;
    }
}

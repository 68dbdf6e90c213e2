package inzage.connector.restoration.closed;

/**
 * Something that people closed and that stands.
 *
 * @param one whom or what it is about, by its id
 * @param two what else it is about; empty if nothing
 */
record Closed(Sort sort, String school, String one, String two) {
    /** In which table, and how it is closed there again. */
    enum Sort {
        /** A school, module or source, by an operator. */
        CLOSURE(
                "select school, what as one, name as two from closures c"
                        + " where not exists (select 1 from closure_lifts l where l.closure = c.id)",
                """
                insert into closures (school, what, name, reason, closed_by, closed_at)
                values (:school, :one, :two, :why, :who, :now)"""),
        /** A guardian's link to a student, by the desk. */
        LINK(
                "select school, student as one, guardian as two from access_decisions"
                        + " where kind = 'CLOSED' and withdrawn_at is null",
                """
                insert into access_decisions (school, student, guardian, kind, decided_by, decided_at, reason)
                values (:school, :one, :two, 'CLOSED', :who, :now, :why)"""),
        /** All about a student, by the desk. */
        RESTRICTION("select school, student as one, '' as two from restrictions where withdrawn_at is null", """
                insert into restrictions (school, student, reason, recorded_by, recorded_at)
                values (:school, :one, :why, :who, :now)"""),
        /** A student's exam results, of a subject or of all. */
        EXAM_HOLD(
                "select school, student as one, coalesce(subject, '') as two from exam_holds where lifted_at is null",
                """
                insert into exam_holds (school, student, subject, held_by, held_at, reason)
                values (:school, :one, nullif(:two, ''), :who, :now, :why)"""),
        /** An account's membership, by its state; what is blocked is not made inactive. */
        MEMBERSHIP(
                "select school, account as one, state as two from memberships where state in ('INACTIVE', 'BLOCKED')",
                """
                update memberships set state = :two, reason = :why
                 where school = :school and account = :one and state <> 'BLOCKED'"""),
        /** A person whom the desk keeps out, with or without an account; the manner stays as it is. */
        KEPT_OUT("select school, person as one, state as two from kept_out", """
                insert into kept_out (school, person, state) values (:school, :one, :two)
                on conflict do nothing""");

        private final String standing;
        private final String again;

        Sort(String standing, String again) {
            this.standing = standing;
            this.again = again;
        }

        /** Finds what stands: columns {@code school}, {@code one}, {@code two}. */
        String standing() {
            return standing;
        }

        /** Closes one of them, with parameters of the same names and {@code who}, {@code why} and {@code now}. */
        String again() {
            return again;
        }
    }
}

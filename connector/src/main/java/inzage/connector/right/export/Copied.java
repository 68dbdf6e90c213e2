package inzage.connector.right.export;

import inzage.connector.right.inventory.Fate;
import inzage.connector.right.inventory.Holding;
import inzage.connector.right.inventory.Inventory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tables a copy is made of, and what of them is left out beside what is secret. */
enum Copied {
    /** All of a student: the school's desk asks for it. An account is not the school's; its owner has a copy of that. */
    STUDENT {
        @Override
        boolean takes(Holding holding) {
            return !holding.ofAccountsAlone();
        }

        @Override
        Set<String> leavesOut(String table) {
            return Set.of("school");
        }
    },
    /**
     * Of a guardian. What was written about a link or a membership may be about the other parent, and so may that an address is
     * masked; that it became so could be read from what runs changed, from earlier versions and from when it changed. News that was
     * gathered may be about what was hidden before it went out. The audit is the school's.
     */
    GUARDIAN {
        private static final Set<String> TELLING = Set.of(
                "run_changes",
                "rejects",
                "record_versions",
                "audit_lines",
                "notice_ledger",
                "notice_baselines",
                "notice_causes",
                "notice_messages",
                "notice_items");

        @Override
        boolean takes(Holding holding) {
            return !holding.ofAccountsAlone() && !TELLING.contains(holding.table());
        }

        @Override
        Set<String> leavesOut(String table) {
            return switch (table) {
                case "access_decisions", "memberships" -> Set.of("school", "reason");
                case "guardianships" -> Set.of("school", "applied_from");
                default -> Set.of("school");
            };
        }

        @Override
        Set<String> components() {
            return Set.of("maskStudentAddress");
        }
    },
    /** Of an account: its owner asks for it, over all schools. What is left out of a guardian's copy is not in it either. */
    ACCOUNT {
        private static final Set<String> TABLES = Set.of(
                "accounts",
                "memberships",
                "membership_persons",
                "sign_ins",
                "spring_session",
                "second_factors",
                "access_tokens",
                "outside_identities",
                "account_letters",
                "exports");

        @Override
        boolean takes(Holding holding) {
            return TABLES.contains(holding.table());
        }

        @Override
        Set<String> leavesOut(String table) {
            return table.equals("memberships") ? Set.of("reason") : Set.of();
        }
    };

    private static final Set<Fate> TOLD = Set.of(Fate.DELETED, Fate.KEPT);
    private static final Set<String> REPORTS = Set.of("sync_runs");

    abstract boolean takes(Holding holding);

    /** Columns. */
    abstract Set<String> leavesOut(String table);

    /** Components of records that are left out too. */
    Set<String> components() {
        return Set.of();
    }

    /** In the order of the inventory. */
    List<Holding> holdings() {
        return Inventory.all().stream()
                .filter(holding -> TOLD.contains(holding.fate())
                        || holding.fate() == Fate.REWRITTEN && !REPORTS.contains(holding.table()))
                .filter(this::takes)
                .toList();
    }

    /** The columns that are handed out, with the names that they have there. */
    Map<String, String> columns(Holding holding) {
        Map<String, String> columns = new LinkedHashMap<>();
        holding.columns().stream()
                .filter(column -> !holding.secret().contains(column))
                .filter(column -> !leavesOut(holding.table()).contains(column))
                .forEach(column -> columns.put(column, camel(column)));
        return columns;
    }

    static String camel(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String word : snake.split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}

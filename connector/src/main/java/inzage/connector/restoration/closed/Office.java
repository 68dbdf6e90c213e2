package inzage.connector.restoration.closed;

/**
 * What an account may do beyond its own children's files.
 *
 * @param school empty for an operator
 * @param role empty for an operator
 */
record Office(String account, String school, String role) {
    static Office operator(String account) {
        return new Office(account, "", "");
    }

    boolean operator() {
        return school.isEmpty();
    }
}

package inzage.connector.account.membership;

/** Published inside the transaction in which an account became member of a school, or stands for more persons there. */
public record MembershipGranted(String school, String account) {}

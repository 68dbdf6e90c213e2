package inzage.mappings.fetch.verdict;

import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;

/** What to tell the operator. Nothing of a request or an answer is quoted: both can hold a secret or a person. */
public final class Sentences {
    private Sentences() {}

    public static String of(Answer answer) {
        int status = answer.status();
        if (status >= 300 && status < 400) {
            return "The system sends us to another address (" + status
                    + "), which is not followed: correct the address in the school's file.";
        }
        return switch (status) {
            case 401 -> "The system does not accept the credentials (401): check them in the school's file.";
            case 403 -> "The system knows us but does not permit this (403): ask the school to grant it.";
            case 404 -> "There is nothing at this address (404): check it in the school's file.";
            case 429 -> "The system is asked too often (429).";
            default ->
                status >= 500
                        ? "The system fails (" + status + ")."
                        : "The system does not understand what it is asked (" + status + ").";
        };
    }

    public static String unreadable(Answer answer) {
        return answer.page()
                ? "The system answers with a page for people instead of data: is the address right, or is it being maintained?"
                : "The answer cannot be read: it is cut off, or not in the format that the definition says.";
    }

    public static String of(Failure failure) {
        return "The system cannot be asked: " + failure.sentence();
    }

    public static String token(Answer answer) {
        return answer.succeeded()
                ? "The system gave no token: check the credentials in the school's file."
                : "The system gives no token (" + answer.status() + "): check the credentials in the school's file.";
    }
}

package inzage.connector.school;

/** Takes what was changed in the schools' files without a restart. */
public interface Rereading {
    /** Reads all files again. What is wrong is in {@link Schools#problems} afterwards; what was good and still is stays. */
    void reload();
}

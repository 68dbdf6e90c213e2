package inzage.connector.publication.setting;

/** Which results are shown with their weight; that of an intermediate test never is. */
public enum WeightsShown {
    NONE,
    SUB_TESTS,
    ALL
}

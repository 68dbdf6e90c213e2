package inzage.mappings.read;

import java.io.IOException;
import java.io.InputStream;

/** One file of a parcel; can be opened as often as needed. */
public interface TextFile {
    String name();

    /** The caller closes it. */
    InputStream open() throws IOException;
}

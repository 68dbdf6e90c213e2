package inzage.mappings.read;

import java.io.IOException;
import java.io.InputStream;

/** One file of a parcel; can be opened as often as needed. */
public interface TextFile {
    String name();

    /** The caller closes it. */
    InputStream open() throws IOException;

    static TextFile of(String name, Opener opener) {
        return new TextFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return opener.open();
            }
        };
    }

    /** Opens a file. */
    interface Opener {
        InputStream open() throws IOException;
    }
}

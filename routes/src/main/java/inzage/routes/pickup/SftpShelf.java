package inzage.routes.pickup;

import inzage.connector.school.Remote;
import inzage.connector.sync.SourceOutage;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import inzage.routes.outgoing.Reach;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;

/** A folder of an SFTP server. It is connected to when it is first looked at, and as long as it is open. */
public final class SftpShelf implements Shelf, AutoCloseable {
    private final Remote.Sftp remote;
    private final Reach reach;
    private final Duration longest;
    private @Nullable SftpSession session;

    /** @param longest how long one file may take to come */
    public SftpShelf(Remote.Sftp remote, Duration longest, Reach reach) {
        this.reach = reach;
        this.remote = remote;
        this.longest = longest;
    }

    @Override
    public Content content() throws IOException {
        try {
            return new Content.Files(inputs(client()));
        } catch (SftpSession.Closed e) {
            return new Content.Closed(e.sentence());
        } catch (SftpException e) {
            return new Content.Closed(sentence(e));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public InputStream open(Input input) throws IOException {
        try {
            return new Deadline(client().read(remote.folder() + "/" + input.name()), longest);
        } catch (SftpSession.Closed | SftpException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }

    private SftpClient client() throws IOException, SftpSession.Closed {
        if (session == null) {
            session = SftpSession.open(remote, reach);
        }
        return session.client();
    }

    private List<Input> inputs(SftpClient client) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (SftpClient.DirEntry entry : entries(client)) {
            SftpClient.Attributes file = entry.getAttributes();
            if (file.isRegularFile()) {
                inputs.add(new Input(
                        entry.getFilename(),
                        file.getSize(),
                        file.getModifyTime().toInstant()));
            }
        }
        return inputs;
    }

    private List<SftpClient.DirEntry> entries(SftpClient client) throws IOException {
        List<SftpClient.DirEntry> entries = new ArrayList<>();
        try (SftpClient.CloseableHandle folder = client.openDir(remote.folder())) {
            List<SftpClient.DirEntry> more = client.readDir(folder);
            while (more != null) {
                entries.addAll(more);
                more = client.readDir(folder);
            }
        }
        return entries;
    }

    private String sentence(SftpException e) {
        String folder = "The folder '" + remote.folder() + "' ";
        return switch (e.getStatus()) {
            case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH ->
                folder + "does not exist on the SFTP server. Have it made, or correct 'folder'.";
            case SftpConstants.SSH_FX_PERMISSION_DENIED ->
                folder + "may not be read by this user of the SFTP server. Have that allowed.";
            default -> folder + "cannot be read; the SFTP server answers with status " + e.getStatus() + ".";
        };
    }

    private static SourceOutage broken(Exception e) {
        return e instanceof SourceOutage outage
                ? outage
                : new SourceOutage("The connection with the SFTP server broke off or was not made.", e);
    }
}

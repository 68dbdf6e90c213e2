package inzage.portal.arrival;

import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * The files of a multipart request, on their way into a set as they are read. The server itself would put them on disk first,
 * where anybody could read them; so it must not take multipart requests apart ({@code spring.servlet.multipart.enabled: false}).
 */
final class Parts {
    private static final int MOST = 200;

    private final HttpServletRequest request;
    private final Budget budget;

    Parts(HttpServletRequest request, ArrivalSettings settings) {
        this.request = request;
        this.budget = new Budget(settings);
    }

    void writeTo(ArrivingSet set) throws IOException {
        try {
            int files = 0;
            FileItemInputIterator parts =
                    new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>().getItemIterator(request);
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                files += part.isFormField() ? 0 : 1;
                refuse(files > MOST);
                write(part, set);
            }
            refuse(files == 0);
        } catch (FileUploadException | DeliveryRefused e) {
            throw new Refusal(ProblemKind.NO_DELIVERY);
        }
    }

    /** What is no file is read and forgotten. */
    private void write(FileItemInput part, ArrivingSet set) throws IOException {
        try (InputStream body = budget.spentBy(part.getInputStream());
                OutputStream file = part.isFormField()
                        ? OutputStream.nullOutputStream()
                        : set.file(String.valueOf(part.getName()))) {
            long bytes = body.transferTo(file);
            refuse(bytes == 0 && !part.isFormField());
        }
    }

    private static void refuse(boolean wrong) {
        if (wrong) {
            throw new Refusal(ProblemKind.NO_DELIVERY);
        }
    }
}

package school.ejournal.web.page;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.UploadedFile;

/** The file that somebody chose on a page, kept from looking it through until it is applied. */
class ChosenSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private byte @Nullable [] bytes;

    /** Takes what was sent; answers whether there was anything, so that the file before it is another. */
    boolean take(@Nullable Part sent) throws IOException {
        if (sent == null || sent.getSize() == 0) {
            return false;
        }
        try (InputStream content = sent.getInputStream()) {
            UploadedFile uploaded =
                    UploadedFile.read(Objects.requireNonNullElse(sent.getSubmittedFileName(), ""), content);
            name = uploaded.name();
            bytes = uploaded.bytes();
        }
        return true;
    }

    boolean isThere() {
        return bytes != null;
    }

    /**
     * The file.
     *
     * @throws NullPointerException if none was chosen
     */
    UploadedFile file() {
        return new UploadedFile(name, Objects.requireNonNull(bytes));
    }

    /** Forgets its content once it was applied; its name is still told. */
    void forget() {
        bytes = null;
    }

    String name() {
        return name;
    }
}

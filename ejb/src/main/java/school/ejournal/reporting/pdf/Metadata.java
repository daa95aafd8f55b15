package school.ejournal.reporting.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Makes a document PDF/A-2u in its metadata: fixed dates and identifier, XMP, the intended colours. */
final class Metadata {

    private static final String PRODUCER = "Ejournal";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private Metadata() {}

    static void write(PDDocument document, Imprint imprint) throws IOException {
        Calendar madeAt = GregorianCalendar.from(imprint.madeAt().atZone(ZoneOffset.UTC));
        madeAt.set(Calendar.MILLISECOND, 0);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(imprint.title());
        information.setProducer(PRODUCER);
        information.setCreationDate(madeAt);
        information.setModificationDate(madeAt);
        document.getDocumentCatalog().setLanguage("ru-RU");
        document.getDocument().getTrailer().setItem(COSName.ID, identifier(imprint.identity()));
        document.getDocumentCatalog().setMetadata(packet(document, imprint.title(), madeAt));
        document.getDocumentCatalog().addOutputIntent(colours(document));
    }

    private static PDMetadata packet(PDDocument document, String title, Calendar madeAt) throws IOException {
        try {
            XMPMetadata xmp = XMPMetadata.createXMPMetadata();
            PDFAIdentificationSchema kind = xmp.createAndAddPDFAIdentificationSchema();
            kind.setPart(2);
            kind.setConformance("U");
            DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
            core.setTitle(title);
            core.addLanguage("ru-RU");
            XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
            basic.setCreateDate(madeAt);
            basic.setModifyDate(madeAt);
            xmp.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            ByteArrayOutputStream packet = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, packet, true);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(packet.toByteArray());
            return metadata;
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IllegalStateException("the metadata cannot be written", impossible);
        }
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(PROFILE));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static COSArray identifier(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            COSArray identifier = new COSArray();
            identifier.add(new COSString(Arrays.copyOf(digest, 16)));
            identifier.add(new COSString(Arrays.copyOf(digest, 16)));
            return identifier;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

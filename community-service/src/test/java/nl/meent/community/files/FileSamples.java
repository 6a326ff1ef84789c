package nl.meent.community.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as programs write them, as small as they go. */
public final class FileSamples {

    private FileSamples() {}

    /** A PDF with these words in it, so that no two are the same file. */
    public static byte[] pdf(String words) {
        return bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% " + words + "\n%%EOF\n");
    }

    /** A PDF of this many bytes. */
    public static byte[] pdf(int size) {
        byte[] padded = new byte[size];
        byte[] begin = pdf("lang");
        System.arraycopy(begin, 0, padded, 0, begin.length);
        return padded;
    }

    static byte[] office(String... entries) {
        return zip("", entries);
    }

    static byte[] openDocument(String mediaType, String... entries) {
        return zip(mediaType, entries);
    }

    /** A package with parts that hold what is said, by their names. */
    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().equals("mimetype")) {
                    zip.putNextEntry(stored("mimetype", part.getValue()));
                } else {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                }
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** OpenDocument keeps its kind in a first entry that isn't packed (ODF 1.3, part 2, 3.3). */
    private static byte[] zip(String mediaType, String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (!mediaType.isEmpty()) {
                zip.putNextEntry(stored("mimetype", bytes(mediaType)));
                zip.write(bytes(mediaType));
            }
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(bytes("<x/>"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}

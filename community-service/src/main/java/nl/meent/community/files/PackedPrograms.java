package nl.meent.community.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks in a package (Word, Excel, PowerPoint, OpenDocument) for what runs something when it is opened: by what its parts hold and say of
 * each other, since a program finds macros by that, whatever the part is called. A part that can't be read counts as one that does.
 */
final class PackedPrograms {

    /** Of one part, unpacked; and of a package in a package. */
    private static final int LARGEST = 64 * 1024 * 1024;

    /** A package in a package in a package is read by nobody. */
    private static final int DEEPEST = 2;

    private static final byte[] PACKAGE = {'P', 'K', 3, 4};
    /** Of a compound file, in which older programs keep everything. */
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    /** The name that the directory of a compound file has for the text of macros (MS-OVBA 2.2.1). */
    private static final byte[] TEXT_OF_MACROS = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);

    /** Where OpenDocument keeps Basic and other scripts: their place is what makes them some. */
    private static final List<String> FOLDERS = List.of("basic/", "scripts/");

    private static final String SCRIPTS = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";

    private PackedPrograms() {}

    /** Whether there is something in it that runs. */
    static boolean in(ZipFile zip) throws IOException {
        return in(zip, 0);
    }

    private static boolean in(ZipFile zip, int depth) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (isFolderOfScripts(entry) || !entry.isDirectory() && isProgram(zip, entry, depth)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFolderOfScripts(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return FOLDERS.stream().anyMatch(name::startsWith);
    }

    private static boolean isProgram(ZipFile zip, ZipArchiveEntry entry, int depth) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin")) {
            return true;
        }
        if (name.equals("[content_types].xml") || name.endsWith(".rels")) {
            return says(zip, entry, PackedPrograms::isOfMacros);
        }
        if (name.endsWith("content.xml") || name.endsWith("styles.xml")) {
            return says(zip, entry, PackedPrograms::bindsScript);
        }
        return holds(zip, entry, depth);
    }

    /** What an element of XML says. */
    private interface Saying {
        boolean test(XMLStreamReader element);
    }

    /** A part of the type of macros, one that has some, or a relation to one (MS-OFFMACRO2 2.2). */
    private static boolean isOfMacros(XMLStreamReader element) {
        return IntStream.range(0, element.getAttributeCount())
                .mapToObj(i -> element.getAttributeValue(i).toLowerCase(Locale.ROOT))
                .anyMatch(value -> value.contains("vbaproject") || value.contains("macroenabled"));
    }

    /** Something that a script is called for (ODF 1.3, part 3, 13.3 and 19.430). */
    private static boolean bindsScript(XMLStreamReader element) {
        return SCRIPTS.equals(element.getNamespaceURI())
                && element.getLocalName().equals("event-listener");
    }

    private static boolean says(ZipFile zip, ZipArchiveEntry entry, Saying saying) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream content = new ByteArrayInputStream(read(zip, entry))) {
            XMLStreamReader reader = factory.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && saying.test(reader)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | TooLargeException unreadable) {
            return true;
        }
    }

    private static boolean holds(ZipFile zip, ZipArchiveEntry entry, int depth) throws IOException {
        byte[] begin = begin(zip, entry);
        boolean isPackage = Arrays.equals(Arrays.copyOf(begin, PACKAGE.length), PACKAGE);
        boolean isCompound = Arrays.equals(begin, COMPOUND);
        if (!isPackage && !isCompound) {
            return false;
        }
        try {
            byte[] content = read(zip, entry);
            return isCompound ? contains(content, TEXT_OF_MACROS) : packed(content, depth);
        } catch (TooLargeException _) {
            return true;
        }
    }

    private static boolean packed(byte[] content, int depth) {
        if (depth == DEEPEST) {
            return true;
        }
        try (ZipFile inner = ZipFile.builder().setByteArray(content).get()) {
            return in(inner, depth + 1);
        } catch (IOException _) {
            return true;
        }
    }

    private static byte[] begin(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readNBytes(COMPOUND.length);
        }
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] read = content.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                throw new TooLargeException();
            }
            return read;
        }
    }

    private static boolean contains(byte[] content, byte[] part) {
        return IntStream.rangeClosed(0, content.length - part.length)
                .anyMatch(at -> Arrays.equals(content, at, at + part.length, part, 0, part.length));
    }

    /** More than anybody unpacks to look into. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

package nl.meent.portal.consultations;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import nl.meent.portal.frame.Form;

/**
 * What stood in the parts of a form when it was made, in short and in their order: so that it is known later which part somebody changed
 * here, and which somebody else did elsewhere.
 */
final class Basis {
    /** The field of a form that carries it. */
    static final String FIELD = "basis";

    private static final int LENGTH = 8;
    private static final String NOTHING = digest("");

    private Basis() {}

    /** The same of a form whose parts hold these texts; a part that is empty has an empty one. */
    static String of(Stream<String> texts) {
        return texts.map(Basis::digest).collect(Collectors.joining());
    }

    /** Told apart by 32 bits: enough for two texts of one part, and nobody gains by making them the same. */
    static String digest(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** What stood in the nth part, counted from nought; nothing if the form doesn't say. */
    static String before(Form form, int n) {
        return before(form.value(FIELD), n);
    }

    static String before(String basis, int n) {
        String before = basis.length() < (n + 1) * LENGTH ? "" : basis.substring(n * LENGTH, (n + 1) * LENGTH);
        return before.matches("[0-9a-f]+") ? before : NOTHING;
    }
}

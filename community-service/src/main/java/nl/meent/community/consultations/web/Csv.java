package nl.meent.community.consultations.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Tables as RFC 4180 has them, for the spreadsheets that municipalities use: fields are parted by semicolons, which is what these
 * expect in Dutch, and a byte order mark says that it is UTF-8.
 */
final class Csv {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /**
     * Spreadsheets pass over white space, breaks and what can't be seen before a formula, some also take its sign in the full
     * width of East Asian letters, and a tab or carriage return can begin another cell.
     */
    private static final Pattern BEGINS_A_FORMULA =
            Pattern.compile("[\\t\\r]|[\\s\\p{Z}\\p{C}]*[=+\\-@\uff1d\uff0b\uff0d\uff20]");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private Csv() {}

    /** The table; null is an empty field. What a spreadsheet would take for a formula gets an apostrophe before it. */
    static String of(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            printer.printRecord(header.stream().map(Csv::plain).toList());
            for (List<? extends @Nullable Object> row : rows) {
                printer.printRecord(row.stream().map(Csv::plain).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof String text && BEGINS_A_FORMULA.matcher(text).lookingAt() ? "'" + text : value;
    }
}

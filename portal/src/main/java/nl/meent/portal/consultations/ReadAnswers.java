package nl.meent.portal.consultations;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.meent.portal.frame.Organisation;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of what follows; null at the end */
record ReadAnswers(List<ReadAnswer> items, @Nullable String next) {
    /**
     * An answer to an open question, with its parts that have a tag.
     *
     * @param reference    what stands for it
     * @param organisation whose it is; null without name
     */
    public record ReadAnswer(
            String reference,
            @Nullable Organisation organisation,
            String text,
            @Nullable List<TaggedPart> passages) {
        @Override
        public List<TaggedPart> passages() {
            return passages == null ? List.of() : passages;
        }

        /** The answer in pieces, none of which has a line break within: browsers count those in another way. */
        public List<Piece> pieces() {
            return Piece.of(text);
        }

        /** Its sentences. */
        public List<Piece> sentences() {
            return pieces().stream().filter(piece -> !piece.text().isBlank()).toList();
        }
    }

    /** A part with a tag. */
    public record TaggedPart(String id, @Nullable String quote, String tag) {}

    /**
     * A sentence, or what stands between two.
     *
     * @param from where it begins, in code points
     * @param to   where it ends, the first code point that is not in it
     */
    public record Piece(int from, int to, String text) {
        private static final Locale DUTCH = Locale.of("nl", "NL");

        /** How a form says it. */
        public String value() {
            return from + "-" + to;
        }

        static List<Piece> of(String text) {
            List<Piece> pieces = new ArrayList<>();
            BreakIterator sentences = BreakIterator.getSentenceInstance(DUTCH);
            sentences.setText(text);
            int start = sentences.first();
            for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
                String sentence = text.substring(start, end);
                int said = start + sentence.stripTrailing().length();
                add(pieces, text, start, said);
                add(pieces, text, said, end);
                start = end;
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, String text, int start, int end) {
            int line = start;
            for (int i = start; i < end; i++) {
                if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                    put(pieces, text, line, i);
                    put(pieces, text, i, i + 1);
                    line = i + 1;
                }
            }
            put(pieces, text, line, end);
        }

        private static void put(List<Piece> pieces, String text, int start, int end) {
            if (start < end) {
                pieces.add(new Piece(
                        text.codePointCount(0, start), text.codePointCount(0, end), text.substring(start, end)));
            }
        }
    }
}

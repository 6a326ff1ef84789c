package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A draft text as it was pasted, cut into numbered paragraphs: at empty lines, and at every heading. Leden are numbered in their article
 * ("2 lid 1"), what has no number of its own after what it stands in ("2 alinea 2"), and headings go with what is below them.
 */
final class PastedText {
    /** As the service takes a number. */
    private static final int LONGEST_NUMBER = 20;

    private final List<List<String>> blocks;
    private final boolean law;
    private int at;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> standing = new LinkedHashSet<>();

    /** Headings whose text is still to come: what is left of them without their numbers, and as they were. */
    private final List<String> titles = new ArrayList<>();

    private final List<String> headings = new ArrayList<>();
    private @Nullable String awaited;

    /** Where in the text one is. */
    private @Nullable String article;

    private @Nullable String amended;
    private @Nullable String letter;
    private @Nullable String lid;
    private int lastLid;
    private int plain;
    private boolean begun;

    private PastedText(String text) {
        this.blocks = blocks(text);
        this.law =
                blocks.stream().anyMatch(block -> LawLine.of(block.getFirst()).kind() == LawLine.Kind.ARTICLE);
    }

    /**
     * What one paragraph will be.
     *
     * @param number its own; null where it has none
     * @param text   without that number
     * @param whole  with it, for when another has that number already
     */
    private record Piece(@Nullable String number, String text, String whole) {}

    /**
     * Cuts.
     *
     * @param before what stands there already, which keeps its numbers
     */
    static List<Paragraph> cut(String text, List<Paragraph> before) {
        PastedText pasted = new PastedText(text);
        for (; pasted.at < pasted.blocks.size(); pasted.at++) {
            pasted.read(pasted.blocks.get(pasted.at));
        }
        pasted.flush();
        return pasted.numbered(before);
    }

    /** Between empty lines, and from each heading; where nothing is empty, from each line that begins as an article. */
    private static List<List<String>> blocks(String text) {
        List<String> lines =
                text.lines().map(line -> line.replace('\u00a0', ' ').strip()).toList();
        boolean gaps = text.strip()
                .lines()
                .anyMatch(line -> line.replace('\u00a0', ' ').isBlank());
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            boolean begins = LawLine.heading(line) != null || (!gaps && LawLine.isOfArticle(line));
            if ((line.isEmpty() || begins) && !block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            if (!line.isEmpty()) {
                block.add(line);
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private void read(List<String> block) {
        LawLine first =
                article == null ? LawLine.of(block.getFirst()) : LawLine.inArticle(block.getFirst(), lastLid + 1);
        List<String> rest = block.subList(1, block.size());
        switch (first.kind()) {
            case PART -> {
                begin(null);
                heading(block.getFirst(), block.getFirst(), rest);
            }
            case ARTICLE -> {
                begin(first.number());
                heading(first.rest(), block.getFirst(), rest);
            }
            case ARTICLE_AND_TEXT -> {
                begin(first.number());
                plain = 1;
                add(first.number(), first.rest(), block);
            }
            case LETTER -> letter(first, block);
            case LID -> lid(first, block);
            case ITEM -> {
                String in = within();
                add(in == null ? first.number() : in + " onder " + first.number(), first.rest(), block);
            }
            case TEXT -> text(block);
        }
    }

    /** A new article, or null: none yet. */
    private void begin(@Nullable String number) {
        if (awaited != null) {
            flush();
        }
        article = number;
        begun = begun || number != null;
        letter = null;
        lid = null;
        lastLid = 0;
        plain = 0;
        awaited = number;
        if (number != null) {
            standing.add(number);
        }
    }

    /** Keeps a heading for what is below it; a line right below may be its title. */
    private void heading(String title, String line, List<String> rest) {
        if (!title.isEmpty()) {
            titles.add(title);
        }
        headings.add(line);
        if (isTitle(rest)) {
            titles.add(rest.getFirst());
            headings.add(rest.getFirst());
        } else if (!rest.isEmpty()) {
            read(rest);
        }
    }

    /** Whether it is the title of the heading above it: one line that is no sentence, and then the text comes. */
    private boolean isTitle(List<String> lines) {
        boolean goesOn = awaited == null ? at + 1 < blocks.size() : isFollowed();
        return goesOn && !headings.isEmpty() && lines.size() == 1 && LawLine.isTitle(lines.getFirst());
    }

    /** Whether the next block is no heading. */
    private boolean isFollowed() {
        return at + 1 < blocks.size() && LawLine.heading(blocks.get(at + 1).getFirst()) == null;
    }

    /** Of an amending law: the first begins with the article that it is in, and articles that are quoted don't end that. */
    private void letter(LawLine first, List<String> block) {
        if ("A".equals(first.number()) || amended == null) {
            amended = article;
        }
        article = amended;
        letter = amended == null ? first.number() : amended + " onder " + first.number();
        lid = null;
        lastLid = 0;
        plain = 0;
        awaited = letter;
        if (!first.rest().isEmpty()) {
            plain = 1;
            add(letter, first.rest(), block);
        } else {
            heading("", block.getFirst(), block.subList(1, block.size()));
        }
    }

    private void lid(LawLine first, List<String> block) {
        String in = letter == null ? article : letter;
        String number = in == null || first.number().contains(".")
                ? first.number()
                : in + (letter == null ? " lid " : " sub ") + first.number();
        if (in == null && awaited != null) {
            flush();
        }
        boolean several =
                block.stream().skip(1).anyMatch(line -> LawLine.of(line).kind() == LawLine.Kind.LID);
        lid = number;
        lastLid = first.number().matches("\\d{1,3}") ? Integer.parseInt(first.number()) : lastLid;
        plain = 1;
        if (several) {
            add(in != null && in.equals(awaited) ? in : number, block.getFirst(), block);
        } else if (in == null && isFollowed() && block.size() == 1 && LawLine.isTitle(first.rest())) {
            plain = 0;
            awaited = number;
            standing.add(number);
            heading(first.rest(), block.getFirst(), List.of());
        } else {
            add(number, first.rest(), block);
        }
    }

    private void text(List<String> block) {
        if (isTitle(block)) {
            titles.add(block.getFirst());
            headings.add(block.getFirst());
            return;
        }
        String in = within();
        String number = awaited;
        if (number == null && in != null) {
            number = in + " alinea " + Math.max(2, plain + 1);
        } else if (number == null && law && !begun) {
            number = plain == 0 ? "aanhef" : "aanhef " + (plain + 1);
        }
        plain++;
        add(number, block.getFirst(), block);
    }

    /** What a paragraph stands in that has no number of its own; null if in nothing. */
    private @Nullable String within() {
        return lid != null ? lid : letter != null ? letter : article;
    }

    private void add(@Nullable String number, String first, List<String> block) {
        List<String> text = new ArrayList<>(titles);
        if (!first.isEmpty()) {
            text.add(first);
        }
        text.addAll(block.subList(1, block.size()));
        List<String> whole = new ArrayList<>(headings);
        whole.addAll(block);
        put(number, text, whole);
    }

    /** Headings with nothing below them are a paragraph too. */
    private void flush() {
        if (!headings.isEmpty()) {
            put(awaited, titles, headings);
        }
    }

    private void put(@Nullable String number, List<String> text, List<String> whole) {
        pieces.add(new Piece(number, String.join("\n", text), String.join("\n", whole)));
        if (number != null) {
            standing.add(number);
        }
        titles.clear();
        headings.clear();
        awaited = null;
    }

    /** Each with its own number, or with one that stands nowhere in the text. */
    private List<Paragraph> numbered(List<Paragraph> before) {
        List<Paragraph> all = new ArrayList<>(before);
        Set<String> taken = new HashSet<>(before.stream().map(Paragraph::number).toList());
        for (Piece piece : pieces) {
            String own = piece.number();
            boolean free = own != null && own.length() <= LONGEST_NUMBER && !taken.contains(own);
            String number = free && own != null ? own : next(all.size() + 1, taken);
            taken.add(number);
            all.add(new Paragraph(number, free && !piece.text().isEmpty() ? piece.text() : piece.whole()));
        }
        return all;
    }

    private String next(int from, Set<String> taken) {
        return IntStream.iterate(from, n -> n + 1)
                .mapToObj(Integer::toString)
                .filter(each -> !taken.contains(each) && !standing.contains(each))
                .findFirst()
                .orElseThrow();
    }
}

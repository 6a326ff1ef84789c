package nl.meent.search.similar;

import java.util.Collection;
import java.util.List;

/**
 * How much of a title's meaning another post has. A word that few posts have weighs more than one that many have, as in
 * BM25; but the outcome is a part of the whole, so that one threshold fits all titles.
 */
final class Coverage {

    /** Below this a post is about something else: tuned on questions of members and paraphrases of them. */
    static final double ENOUGH = 0.5;

    private final double[] weights;

    /**
     * Weighs the words.
     *
     * @param counts how many of the posts have each word
     * @param posts  how many there are, all of which the reader may see
     */
    Coverage(List<Long> counts, long posts) {
        this.weights = counts.stream()
                .mapToDouble(count -> Math.log1p((posts - count + 0.5) / (count + 0.5)))
                .toArray();
    }

    /** From 0 to 1, by the names of the queries that matched. */
    double of(Collection<String> names) {
        double[] found = new double[weights.length];
        names.forEach(name -> mark(found, name));
        double all = 0;
        double covered = 0;
        for (int word = 0; word < weights.length; word++) {
            all += weights[word];
            covered += weights[word] * found[word];
        }
        return all == 0 ? 0 : covered / all;
    }

    private static void mark(double[] found, String name) {
        String[] parts = name.split("-", -1);
        double share = Place.valueOf(parts[0]).share;
        for (int word = Integer.parseInt(parts[1]); word <= Integer.parseInt(parts[2]); word++) {
            found[word] = Math.max(found[word], share);
        }
    }

    /** Where a word was found, and how much of it that counts. */
    enum Place {
        /** In the title, itself or a word for the same thing. */
        TITLE(1),
        /** In the title, as a part of a compound or with a part in common. */
        PART(0.7),
        /** In the text or in what was said to it: not enough, even for all words. */
        TEXT(0.4);

        private final double share;

        Place(double share) {
            this.share = share;
        }

        /** The name of the query that looks for these words here. */
        String name(int first, int last) {
            return name() + "-" + first + "-" + last;
        }
    }
}

package nl.meent.embedded.elasticsearch.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.tartarus.snowball.ext.DutchStemmer;

/** Token filters with the settings and defaults that Elasticsearch documents for them. */
final class Filters {

    private Filters() {}

    /** Dutch only; another language is refused, as an official node refuses one that it doesn't know. */
    static TokenFilterFactory stemmer(IndexSettings index, Environment environment, String name, Settings settings) {
        String language =
                settings.get("language", settings.get("name", "porter")).toLowerCase(Locale.ROOT);
        if (!language.equals("dutch")) {
            throw new IllegalArgumentException("this node stems Dutch only, not " + language);
        }
        return Filter.single(name, tokens -> new SnowballFilter(tokens, new DutchStemmer()));
    }

    /** Rules are {@code word, word => stem}. */
    static TokenFilterFactory stemmerOverride(
            IndexSettings index, Environment environment, String name, Settings settings) throws IOException {
        StemmerOverrideFilter.Builder overrides = new StemmerOverrideFilter.Builder(false);
        for (String rule : wordList(environment, settings, "rules")) {
            String[] sides = rule.split("=>", 2);
            for (String word : sides[0].split(",", -1)) {
                overrides.add(word.trim(), sides[1].trim());
            }
        }
        var map = overrides.build();
        return Filter.single(name, tokens -> new StemmerOverrideFilter(tokens, map));
    }

    static TokenFilterFactory patternReplace(
            IndexSettings index, Environment environment, String name, Settings settings) {
        Pattern pattern = Pattern.compile(settings.get("pattern"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return Filter.single(name, tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all));
    }

    static TokenFilterFactory edgeNgram(IndexSettings index, Environment environment, String name, Settings settings) {
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        boolean original = settings.getAsBoolean("preserve_original", false);
        return Filter.stacked(name, tokens -> new EdgeNGramTokenFilter(tokens, shortest, longest, original));
    }

    static TokenFilterFactory removeDuplicates(
            IndexSettings index, Environment environment, String name, Settings settings) {
        return Filter.single(name, RemoveDuplicatesTokenFilter::new);
    }

    /** Takes the longest part at each place and goes on behind it, as official nodes do whatever the settings say. */
    static TokenFilterFactory dictionaryDecompounder(
            IndexSettings index, Environment environment, String name, Settings settings) {
        CharArraySet words = new CharArraySet(wordList(environment, settings, "word_list"), false);
        int word = settings.getAsInt("min_word_size", 5);
        int shortest = settings.getAsInt("min_subword_size", 2);
        int longest = settings.getAsInt("max_subword_size", 15);
        return Filter.stacked(
                name, tokens -> new DictionaryCompoundWordTokenFilter(tokens, words, word, shortest, longest, true));
    }

    private static List<String> wordList(Environment environment, Settings settings, String key) {
        List<String> words = Analysis.getWordList(environment, settings, key);
        if (words == null) {
            throw new IllegalArgumentException("expected the setting " + key + " or " + key + "_path");
        }
        return words;
    }
}

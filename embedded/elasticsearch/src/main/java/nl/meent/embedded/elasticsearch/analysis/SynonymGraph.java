package nl.meent.embedded.elasticsearch.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Synonyms of several words, in Solr's format. The rules pass through the filters that stand before this one. */
final class SynonymGraph implements TokenFilterFactory {

    private final String name;
    private final List<String> rules;
    private final boolean expand;

    SynonymGraph(IndexSettings index, Environment environment, String name, Settings settings) {
        this.name = name;
        this.rules = Analysis.getWordList(environment, settings, "synonyms");
        this.expand = settings.getAsBoolean("expand", true);
    }

    @Override
    public String name() {
        return name;
    }

    /** Never called: an analyzer asks for the filter that knows its chain. */
    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("synonyms need the analyzer that they are part of");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> allFilters) {
        SynonymMap synonyms = parse(new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new)));
        return Filter.stacked(
                name, tokens -> synonyms.fst == null ? tokens : new SynonymGraphFilter(tokens, synonyms, false));
    }

    private SynonymMap parse(Analyzer analyzer) {
        try {
            SolrSynonymParser parser = new SolrSynonymParser(true, expand, analyzer);
            parser.parse(new StringReader(String.join("\n", rules)));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("the synonyms of " + name + " can't be read", e);
        }
    }
}

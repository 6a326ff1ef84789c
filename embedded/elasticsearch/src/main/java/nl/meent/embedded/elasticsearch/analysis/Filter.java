package nl.meent.embedded.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/**
 * A token filter made of Lucene's.
 *
 * @param name    its name in the index settings
 * @param wrap    puts Lucene's filter around a stream
 * @param stacked whether it emits several tokens at one position; such a filter stands aside while the rules of
 *                synonyms are parsed, since a rule must be one path of tokens
 */
record Filter(String name, UnaryOperator<TokenStream> wrap, boolean stacked) implements TokenFilterFactory {

    static Filter single(String name, UnaryOperator<TokenStream> wrap) {
        return new Filter(name, wrap, false);
    }

    static Filter stacked(String name, UnaryOperator<TokenStream> wrap) {
        return new Filter(name, wrap, true);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return wrap.apply(tokens);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        return stacked ? IDENTITY_FILTER : this;
    }
}

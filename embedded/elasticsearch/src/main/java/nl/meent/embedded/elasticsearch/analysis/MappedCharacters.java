package nl.meent.embedded.elasticsearch.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;

/** Replaces characters before the text is cut into tokens; a mapping is {@code from=>to}. */
final class MappedCharacters implements CharFilterFactory {

    private final String name;
    private final NormalizeCharMap mappings;

    MappedCharacters(IndexSettings index, Environment environment, String name, Settings settings) {
        this.name = name;
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String mapping : Analysis.getWordList(environment, settings, "mappings")) {
            String[] sides = mapping.split("=>", 2);
            builder.add(sides[0].trim(), sides[1].trim());
        }
        this.mappings = builder.build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reader create(Reader text) {
        return new MappingCharFilter(mappings, text);
    }
}

package nl.meent.community.organisations.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The municipalities of the Netherlands with their CBS codes (source: the TOOI register) and how many live there (an import,
 * see {@link OrganisationProperties}), and the association.
 */
@Component
@EnableConfigurationProperties(OrganisationProperties.class)
public class Organisations {

    private static final Collator DUTCH = Collator.getInstance(Locale.of("nl"));

    private final List<Municipality> municipalities;
    private final List<Organisation> all;

    /** Reads them; fails with what is wrong in the file of inhabitants, if something is. */
    public Organisations(OrganisationProperties properties) {
        Map<String, Long> inhabitants = rows(properties.inhabitants())
                .collect(Collectors.toMap(columns -> columns[0], columns -> Long.parseLong(columns[1])));
        this.municipalities = rows(new ClassPathResource("meent/municipalities.tsv"))
                .map(columns -> new Municipality(
                        new Organisation(columns[0], columns[1], OrganisationKind.MUNICIPALITY),
                        columns[2],
                        inhabitants.get(columns[0])))
                .sorted(Comparator.comparing(each -> each.organisation().name(), DUTCH))
                .toList();
        this.all = Stream.concat(
                        Stream.of(new Organisation("VNG", "VNG", OrganisationKind.VNG)),
                        municipalities.stream().map(Municipality::organisation))
                .sorted(Comparator.comparing(Organisation::name, DUTCH))
                .toList();
    }

    /**
     * A municipality.
     *
     * @param organisation what members name as theirs
     * @param province     the name of the province that it lies in
     * @param inhabitants  how many live there; null where that was not imported
     */
    public record Municipality(
            Organisation organisation,
            String province,
            @Nullable Long inhabitants) {}

    /** The municipalities by name. */
    public List<Municipality> ofTheNetherlands() {
        return municipalities;
    }

    /** Those whose name or code holds the text, in any case and with or without accents; all for an empty text. */
    public List<Organisation> matching(String text) {
        String wanted = plain(text);
        return all.stream()
                .filter(organisation -> plain(organisation.name()).contains(wanted)
                        || plain(organisation.code()).equals(wanted))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<String[]> rows(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

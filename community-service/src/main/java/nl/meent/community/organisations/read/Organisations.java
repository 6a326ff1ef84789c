package nl.meent.community.organisations.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The municipalities of the Netherlands with their CBS codes (source: the TOOI register), and the association. */
@Component
public class Organisations {

    private static final Collator DUTCH = Collator.getInstance(Locale.of("nl"));

    private final List<Municipality> municipalities = municipalities();

    private final List<Organisation> all = Stream.concat(
                    Stream.of(new Organisation("VNG", "VNG", OrganisationKind.VNG)),
                    municipalities.stream().map(Municipality::organisation))
            .sorted(Comparator.comparing(Organisation::name, DUTCH))
            .toList();

    /**
     * A municipality.
     *
     * @param organisation what members name as theirs
     * @param province     the name of the province that it lies in
     */
    public record Municipality(Organisation organisation, String province) {}

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

    private static List<Municipality> municipalities() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("meent/municipalities.tsv").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Organisations::municipality)
                    .sorted(Comparator.comparing(each -> each.organisation().name(), DUTCH))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Municipality municipality(String line) {
        String[] columns = line.split("\t");
        return new Municipality(new Organisation(columns[0], columns[1], OrganisationKind.MUNICIPALITY), columns[2]);
    }
}

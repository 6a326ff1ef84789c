package nl.meent.community.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.consultations.web.DocumentBody.FileBody;
import nl.meent.community.files.FileRejection;
import nl.meent.community.files.Files;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks whether each document of a draft is somewhere: behind an address, or in a file that was brought here. */
@Component
class DocumentsCheck {

    private final Files files;
    private final PlatformClock clock;

    DocumentsCheck(Files files, PlatformClock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** What is wrong with them; the files among them stay, so that the draft that follows finds them. */
    Mono<List<InvalidField>> wrong(ConsultationBody body) {
        List<DocumentBody> documents = body.documentBodies();
        Set<String> ids = documents.stream()
                .filter(Objects::nonNull)
                .map(DocumentBody::file)
                .filter(Objects::nonNull)
                .filter(DocumentsCheck::isNamed)
                .map(FileBody::id)
                .collect(Collectors.toSet());
        return files.use(ids, clock.instant()).map(known -> wrong(documents, known));
    }

    private static List<InvalidField> wrong(List<DocumentBody> documents, Map<String, Files.Facts> known) {
        List<InvalidField> wrong = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            DocumentBody document = documents.get(i);
            if (document == null) {
                continue;
            }
            FileBody file = document.file();
            if (document.url() == null && file == null) {
                wrong.add(new InvalidField(
                        "/documents/" + i + "/url", ConsultationBodyRejection.DOCUMENT_WITHOUT_SOURCE));
            }
            if (document.url() != null && file != null) {
                wrong.add(new InvalidField("/documents/" + i + "/url", ConsultationBodyRejection.DOCUMENT_TWICE));
            }
            if (file != null && isNamed(file) && !isKnown(file, known.get(file.id()))) {
                wrong.add(new InvalidField(
                        "/documents/" + i + "/file", FileRejection.UNKNOWN, Map.of("name", file.name())));
            }
        }
        return wrong;
    }

    private static boolean isKnown(FileBody file, Files.@Nullable Facts facts) {
        return facts != null && facts.fit(file.value());
    }

    /** Of one whose parts are missing its shape says enough. */
    @SuppressWarnings({"NullAway", "ConstantValue"}) // the shape may be wrong
    private static boolean isNamed(FileBody file) {
        return file.id() != null && file.name() != null && file.mediaType() != null && file.size() != null;
    }
}

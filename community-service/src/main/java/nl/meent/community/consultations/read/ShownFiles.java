package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.Objects;
import nl.meent.community.files.FileUse;
import nl.meent.events.consultations.AttachedFile;
import nl.meent.events.consultations.BackgroundDocument;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The files among the documents of consultations, withdrawn ones too: what was asked stays to be seen. */
@Component
class ShownFiles implements FileUse {

    private final MongoCollection<Document> consultations;

    ShownFiles(MongoDatabase database) {
        this.consultations = database.getCollection(ConsultationsProjection.CONSULTATIONS);
    }

    @Override
    public Flux<String> shown(Collection<String> ids) {
        return Flux.from(consultations.find(in("content.documents.file.id", ids)))
                .map(StoredConsultation::new)
                .flatMapIterable(consultation -> consultation.content().documents())
                .mapNotNull(BackgroundDocument::file)
                .filter(Objects::nonNull)
                .map(AttachedFile::id)
                .filter(ids::contains)
                .distinct();
    }
}

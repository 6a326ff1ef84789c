package nl.meent.community.files;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import com.mongodb.reactivestreams.client.gridfs.GridFSBucket;
import com.mongodb.reactivestreams.client.gridfs.GridFSBuckets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meent.events.consultations.AttachedFile;
import org.bson.BsonObjectId;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The files, in GridFS. A file's id is the SHA-256 of its bytes: what is brought twice is there once, and nothing that was
 * shown can be replaced by something else. Source data, not in the log: bytes that are taken away are gone.
 */
@Component
public class Files {

    private static final String BUCKET = "files";
    private static final String USED_AT = "metadata.usedAt";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;

    /** Keeps them in the database of this service. */
    public Files(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, BUCKET);
        this.files = database.getCollection(BUCKET + ".files");
        this.chunks = database.getCollection(BUCKET + ".chunks");
    }

    /** Keeps a file, and says what it can be referred to as; completes when it is stored. */
    public Mono<AttachedFile> keep(byte[] content, FileType type, String name, Instant now) {
        AttachedFile file = new AttachedFile(idOf(content), FileName.of(name, type), type.mediaType(), content.length);
        return use(Set.of(file.id()), now)
                .filter(known -> known.containsKey(file.id()))
                .switchIfEmpty(Mono.defer(() -> store(file, content, now)).thenReturn(Map.of()))
                .thenReturn(file);
    }

    private Mono<Void> store(AttachedFile file, byte[] content, Instant now) {
        Document metadata = new Document("mediaType", file.mediaType()).append("usedAt", now);
        return Mono.from(bucket.uploadFromPublisher(
                new BsonObjectId(new ObjectId(Date.from(now))),
                file.id(),
                Mono.fromCallable(() -> ByteBuffer.wrap(content)),
                new GridFSUploadOptions().metadata(metadata)));
    }

    private static String idOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is known of these files, by id; those that are there stay for a while, whether something shows them or not. */
    public Mono<Map<String, Facts>> use(Collection<String> ids, Instant now) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        return Mono.from(files.updateMany(in("filename", ids), Updates.max(USED_AT, now)))
                .thenMany(Flux.from(files.find(in("filename", ids))))
                .collectMap(file -> file.getString("filename"), Facts::of);
    }

    /**
     * What a file is.
     *
     * @param mediaType as recognised
     * @param size      in bytes
     */
    public record Facts(String mediaType, long size) {

        private static Facts of(Document file) {
            return new Facts(
                    file.get("metadata", Document.class).getString("mediaType"),
                    file.get("length", Number.class).longValue());
        }

        /** Whether a reference says the same. */
        public boolean fit(AttachedFile file) {
            return mediaType.equals(file.mediaType()) && size == file.size();
        }
    }

    /** The file with this id, or empty. */
    public Mono<StoredFile> find(String id) {
        return Mono.from(bucket.find(eq("filename", id)).first()).map(this::opened);
    }

    private StoredFile opened(GridFSFile file) {
        Document metadata = file.getMetadata() == null ? new Document() : file.getMetadata();
        return new StoredFile(
                metadata.getString("mediaType"),
                file.getLength(),
                Flux.from(bucket.downloadToPublisher(file.getId()))
                        .map(piece -> DefaultDataBufferFactory.sharedInstance.wrap(piece)));
    }

    /** The ids of those that nobody used since this moment. */
    Flux<String> unusedSince(Instant moment) {
        return Flux.from(files.distinct("filename", lt(USED_AT, moment), String.class));
    }

    /** Takes these away, unless somebody used them since this moment; how many went. */
    Mono<Long> forget(List<String> ids, Instant unusedSince) {
        return Flux.from(files.find(and(in("filename", ids), lt(USED_AT, unusedSince))))
                .map(file -> file.getObjectId("_id"))
                .concatMap(id -> Mono.from(files.deleteOne(and(eq("_id", id), lt(USED_AT, unusedSince))))
                        .filter(gone -> gone.getDeletedCount() > 0)
                        .flatMap(_ -> Mono.from(chunks.deleteMany(eq("files_id", id)))))
                .count();
    }

    /** Takes away what is left of files that were never stored whole, begun before this moment. */
    Mono<Long> forgetPieces(Instant begunBefore) {
        ObjectId first = new ObjectId(Date.from(begunBefore));
        return Flux.from(files.distinct("_id", ObjectId.class))
                .collect(HashSet<ObjectId>::new, Set::add)
                .flatMap(whole -> Mono.from(chunks.deleteMany(and(lt("files_id", first), nin("files_id", whole)))))
                .map(gone -> gone.getDeletedCount());
    }
}

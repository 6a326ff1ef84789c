package nl.meent.search.documents;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.mget.MultiGetOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meent.search.documents.DocumentAudience.Restriction;
import nl.meent.search.index.SearchIndices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Documents in Elasticsearch, for the follower: it blocks. */
@Component
public final class DocumentStore {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentStore.class);
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    private final ElasticsearchClient elasticsearch;

    /** Stores in the indices behind the aliases. */
    public DocumentStore(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** The documents with these ids, as last written, refreshed or not; a missing one is absent. */
    public Map<String, SearchDocument> read(Collection<String> ids) {
        Map<String, SearchDocument> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        List<MultiGetOperation> wanted = ids.stream()
                .flatMap(id -> SearchIndices.ALL.stream()
                        .map(index -> MultiGetOperation.of(o -> o.index(index).id(id))))
                .toList();
        try {
            elasticsearch.mget(request -> request.docs(wanted), SearchDocument.class).docs().stream()
                    .flatMap(DocumentStore::source)
                    .forEach(document -> found.put(document.id(), document));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes documents under their token as version, so that none goes back to an earlier state. A document that
     * Elasticsearch refuses for what it holds is set aside: logged, and left as it was.
     *
     * @throws RuntimeException if Elasticsearch can't take them now
     */
    public void write(Collection<SearchDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        List<BulkOperation> operations =
                documents.stream().map(DocumentStore::indexing).toList();
        try {
            elasticsearch
                    .bulk(request -> request.operations(operations))
                    .items()
                    .forEach(DocumentStore::check);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<SearchDocument> source(MultiGetResponseItem<SearchDocument> item) {
        if (item.isFailure()) {
            throw new IllegalStateException(
                    "Elasticsearch can't read: " + item.failure().error().reason());
        }
        return Stream.ofNullable(item.result().source());
    }

    private static BulkOperation indexing(SearchDocument document) {
        return BulkOperation.of(o -> o.index(i -> i.index(indexOf(document))
                .id(document.id())
                .version(document.token())
                .versionType(VersionType.ExternalGte)
                .document(document)));
    }

    private static String indexOf(SearchDocument document) {
        return document.audience().restriction() == Restriction.NONE ? SearchIndices.PUBLIC : SearchIndices.CIRCLES;
    }

    private static void check(BulkResponseItem item) {
        if (item.error() == null || item.status() == CONFLICT) {
            return; // a conflict: the index knows a later state
        }
        String reason = item.error().type() + ": "
                + Objects.requireNonNullElse(item.error().reason(), "");
        if (item.status() == TOO_MANY || item.status() >= 500) {
            throw new IllegalStateException("Elasticsearch can't write: " + reason);
        }
        LOG.atError()
                .addKeyValue("document", item.id())
                .addKeyValue("reason", item.error().type())
                .log("document.set-aside");
    }
}

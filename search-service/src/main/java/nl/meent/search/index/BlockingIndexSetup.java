package nl.meent.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the indices and their aliases where they are missing. Waits for Elasticsearch, which may start later than we. */
final class BlockingIndexSetup {

    private static final Logger LOG = LoggerFactory.getLogger(BlockingIndexSetup.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int ATTEMPTS = 240;

    private final ElasticsearchClient elasticsearch;

    private BlockingIndexSetup(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Makes what is missing.
     *
     * @throws IllegalStateException if Elasticsearch can't be reached within two minutes
     */
    static SearchIndices ensure(ElasticsearchClient elasticsearch) {
        BlockingIndexSetup setup = new BlockingIndexSetup(elasticsearch);
        try {
            setup.awaitElasticsearch();
            for (String alias : SearchIndices.ALL) {
                setup.ensure(alias);
            }
            return new SearchIndices(setup.generation());
        } catch (IOException e) {
            throw new IllegalStateException("The indices can't be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for Elasticsearch", e);
        }
    }

    private void awaitElasticsearch() throws InterruptedException {
        for (int attempt = 1; !reachable(attempt); attempt++) {
            Thread.sleep(PAUSE);
        }
    }

    private boolean reachable(int attempt) {
        try {
            return elasticsearch.ping().value();
        } catch (IOException | ElasticsearchException e) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("Elasticsearch can't be reached", e);
            }
            LOG.atDebug().setCause(e).log("elasticsearch.unreachable");
            return false;
        }
    }

    private void ensure(String alias) throws IOException {
        String index = SearchIndices.behind(alias);
        if (!elasticsearch.indices().exists(e -> e.index(index)).value()) {
            create(index);
        }
        elasticsearch
                .indices()
                .updateAliases(u -> u.actions(a -> a.remove(
                                r -> r.index(alias + "-v*").alias(alias).mustExist(false)))
                        .actions(a -> a.add(add -> add.index(index).alias(alias))));
    }

    private void create(String index) throws IOException {
        try {
            elasticsearch.indices().create(c -> c.index(index).withJson(new StringReader(IndexDefinition.json())));
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
            LOG.debug("index.made-by-another-instance {}", index);
        }
    }

    /** Made of the ids that Elasticsearch gave the indices when they were created. */
    private String generation() throws IOException {
        var indices = elasticsearch
                .indices()
                .getSettings(s -> s.index(
                        SearchIndices.ALL.stream().map(SearchIndices::behind).toList()))
                .settings();
        return indices.values().stream()
                .map(state -> Objects.requireNonNull(
                        Objects.requireNonNull(state.settings()).index()))
                .map(settings -> Objects.requireNonNull(settings.uuid()))
                .sorted()
                .map(uuid -> uuid.substring(0, 8))
                .collect(Collectors.joining("-", "v" + SearchIndices.VERSION + "-", ""));
    }
}

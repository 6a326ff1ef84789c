package nl.meent.transparency.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import nl.meent.transparency.Checkpoint;
import nl.meent.transparency.Evidence;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.Evidence.Today;
import nl.meent.transparency.MerkleProofs;
import nl.meent.transparency.TreeHash;
import nl.meent.transparency.VerificationKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a community-service tells everybody of its log. */
final class PublicLog {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;

    PublicLog(URI service) {
        this.service = service;
    }

    /** The consistency proof, as it is sent. */
    record Proof(List<String> path) {}

    /** The same evidence, held against the log as it is now. */
    Evidence upToDate(Evidence evidence, VerificationKey key) throws IOException, InterruptedException {
        String note = get("/v1/log/checkpoint");
        long now = Checkpoint.verified(note, key).size();
        long ofReceipt =
                Checkpoint.verified(evidence.receipt().checkpoint(), key).size();
        return new Evidence(
                evidence.receipt(),
                evidence.results(),
                new Today(note, proof(ofReceipt, now), ofResults(evidence.results(), key, now)));
    }

    /** Whether the log as it is now begins with all that this checkpoint signed. */
    boolean hasGrownFrom(String checkpoint, VerificationKey key) throws IOException, InterruptedException {
        Checkpoint earlier = Checkpoint.verified(checkpoint, key);
        Checkpoint now = Checkpoint.verified(get("/v1/log/checkpoint"), key);
        List<TreeHash> path =
                proof(earlier.size(), now.size()).stream().map(TreeHash::parse).toList();
        return MerkleProofs.isConsistent(earlier.root(), earlier.size(), now.root(), now.size(), path);
    }

    private @Nullable List<String> ofResults(@Nullable Counted results, VerificationKey key, long now)
            throws IOException, InterruptedException {
        return results == null
                ? null
                : proof(Checkpoint.verified(results.checkpoint(), key).size(), now);
    }

    /** Nothing where the log is shorter than it was: no proof can be had of that, and the check says so. */
    private List<String> proof(long from, long to) throws IOException, InterruptedException {
        return from > to
                ? List.of()
                : JSON.readValue(get("/v1/log/consistency-proof?from=" + from + "&to=" + to), Proof.class)
                        .path();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}

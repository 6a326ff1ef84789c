package nl.meent.portal.receipts;

import java.util.List;
import nl.meent.portal.calls.Service;
import nl.meent.transparency.Checkpoint;
import nl.meent.transparency.Evidence;
import nl.meent.transparency.Evidence.Counted;
import nl.meent.transparency.Evidence.Today;
import nl.meent.transparency.InvalidProofException;
import nl.meent.transparency.VerificationKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What community-service tells everybody of the log. */
@Component
class PublicLog {
    private final Service community;

    PublicLog(@Qualifier("community") Service community) {
        this.community = community;
    }

    /** The proof, as it is sent. */
    record Proof(List<String> path) {}

    Mono<VerificationKey> key() {
        return community.get("/v1/log/key").as(String.class).map(VerificationKey::parse);
    }

    /** The same evidence held against the log as it is now; as it is if its checkpoints are none of this log. */
    Mono<Evidence> upToDate(Evidence evidence, VerificationKey key) {
        Counted results = evidence.results();
        return community.get("/v1/log/checkpoint").as(String.class).flatMap(note -> {
            long now = Checkpoint.verified(note, key).size();
            Mono<List<String>> ofReceipt = proof(evidence.receipt().checkpoint(), now, key);
            Mono<Today> today = results == null
                    ? ofReceipt.map(path -> new Today(note, path, null))
                    : Mono.zip(ofReceipt, proof(results.checkpoint(), now, key))
                            .map(paths -> new Today(note, paths.getT1(), paths.getT2()));
            return today.map(found -> new Evidence(evidence.receipt(), results, found))
                    .onErrorReturn(InvalidProofException.class, new Evidence(evidence.receipt(), results, null));
        });
    }

    /** Nothing where the log is shorter than it was: no proof can be had of that, and the check says so. */
    private Mono<List<String>> proof(String earlier, long now, VerificationKey key) {
        return Mono.fromCallable(() -> Checkpoint.verified(earlier, key).size())
                .flatMap(from -> from < 1 || from > now
                        ? Mono.just(List.of())
                        : community
                                .get("/v1/log/consistency-proof")
                                .query("from", from)
                                .query("to", now)
                                .as(Proof.class)
                                .map(Proof::path));
    }
}

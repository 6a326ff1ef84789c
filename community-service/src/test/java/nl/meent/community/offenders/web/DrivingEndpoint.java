package nl.meent.community.offenders.web;

import com.mongodb.client.MongoClient;
import nl.meent.search.Elsewhere;

/** An endpoint that talks to the store, to another service, and sleeps: caught by the rules. */
public class DrivingEndpoint {

    /** Blocks. */
    public Object answer(MongoClient client) throws InterruptedException {
        Thread.sleep(1);
        return client.getDatabase("x").getName() + new Elsewhere();
    }
}

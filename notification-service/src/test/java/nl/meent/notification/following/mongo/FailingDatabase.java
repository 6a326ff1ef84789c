package nl.meent.notification.following.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;

/** A database that dies at its n-th write, having done half of it: what a kill looks like from the store. */
final class FailingDatabase {

    private static final Set<String> WRITES = Set.of("bulkWrite", "replaceOne", "updateOne", "updateMany");

    private int writesLeft;
    private boolean dead;

    private FailingDatabase(int writesLeft) {
        this.writesLeft = writesLeft;
    }

    static MongoDatabase afterWrites(MongoDatabase database, int writes) {
        FailingDatabase failing = new FailingDatabase(writes);
        return (MongoDatabase) Proxy.newProxyInstance(
                MongoDatabase.class.getClassLoader(), new Class<?>[] {MongoDatabase.class}, (_, method, arguments) -> {
                    Object result = method.invoke(database, arguments);
                    return result instanceof MongoCollection<?> collection ? failing.wrap(collection) : result;
                });
    }

    private Object wrap(MongoCollection<?> collection) {
        return Proxy.newProxyInstance(
                MongoCollection.class.getClassLoader(),
                new Class<?>[] {MongoCollection.class},
                (_, method, arguments) -> {
                    if (dead || (WRITES.contains(method.getName()) && writesLeft-- == 0)) {
                        half(collection, method.getName(), arguments);
                        dead = true;
                        throw new MongoException("killed");
                    }
                    try {
                        return method.invoke(collection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void half(MongoCollection collection, String method, Object[] arguments) {
        if (!dead && method.equals("bulkWrite")) {
            List<?> models = (List<?>) arguments[0];
            if (models.size() > 1) {
                try {
                    var _ = collection.bulkWrite(models.subList(0, models.size() / 2));
                } catch (MongoBulkWriteException halfDone) {
                    assertThat(halfDone.getWriteErrors()).isNotEmpty(); // one was there; the killed one never hears it
                }
            }
        }
    }
}

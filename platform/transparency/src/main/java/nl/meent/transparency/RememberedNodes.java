package nl.meent.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * The nodes of a log that only grows. What lies above 256 leaves is remembered: 32 bytes and a little for each 256 of them. What
 * lies below is computed from the leaves, of which the rows that were used last are kept. Nothing is stored: after a start the
 * first root reads all leaves once.
 */
public final class RememberedNodes implements MerkleTree.Nodes {

    private static final int HEIGHT = 8;
    private static final int WIDTH = 1 << HEIGHT;
    private static final int ROWS_KEPT = 256;

    private final Leaves leaves;
    private final Cache<Long, List<TreeHash>> rows =
            Caffeine.newBuilder().maximumSize(ROWS_KEPT).build();
    private final Map<Tile, TreeHash> tiles = new ConcurrentHashMap<>();

    /** Remembers what is above these leaves. */
    public RememberedNodes(Leaves leaves) {
        this.leaves = leaves;
    }

    /** Where the data of the leaves is read. May block. */
    @FunctionalInterface
    public interface Leaves {

        /** At most so many, from one on (the first is 0), up to where the log ends. */
        List<byte[]> read(long from, int most);
    }

    /** All leaves below it: {@code 256^height} of them. */
    private record Tile(int height, long index) {}

    @Override
    public TreeHash at(int level, long index) {
        int height = level / HEIGHT;
        int count = 1 << level % HEIGHT;
        long first = index * count;
        return height == 0
                ? combined(row(first / WIDTH).subList((int) (first % WIDTH), (int) (first % WIDTH) + count))
                : combined(tiles(height, first, count));
    }

    private List<TreeHash> tiles(int height, long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(index -> tile(new Tile(height, index)))
                .toList();
    }

    private TreeHash tile(Tile tile) {
        TreeHash known = tiles.get(tile);
        if (known != null) {
            return known;
        }
        TreeHash computed = combined(
                tile.height() == 1 ? row(tile.index()) : tiles(tile.height() - 1, tile.index() * WIDTH, WIDTH));
        tiles.put(tile, computed);
        return computed;
    }

    private List<TreeHash> row(long index) {
        List<TreeHash> kept = rows.getIfPresent(index);
        if (kept != null) {
            return kept;
        }
        List<TreeHash> read =
                leaves.read(index * WIDTH, WIDTH).stream().map(TreeHash::ofLeaf).toList();
        if (read.size() == WIDTH) {
            rows.put(index, read);
        }
        return read;
    }

    /** Of a power of two. */
    private static TreeHash combined(List<TreeHash> hashes) {
        int half = hashes.size() / 2;
        return half == 0
                ? hashes.getFirst()
                : TreeHash.ofNode(combined(hashes.subList(0, half)), combined(hashes.subList(half, hashes.size())));
    }
}

package nl.meent.transparency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One order out of many, by Schulze's method: an option stands above another if the strongest chain of majorities from it to the
 * other is stronger than any back. The strength of a majority is how many are in it. (M. Schulze, "A new monotonic,
 * clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method", 2011.)
 */
public final class Schulze {

    private final List<String> options;
    private final long[][] strongest;

    private Schulze(List<String> options, List<List<String>> ballots) {
        this.options = options;
        this.strongest = chains(majorities(options, ballots));
    }

    /**
     * The order, the best first; options that no chain decides between stand together.
     *
     * @param ballots each with options, the best first; what is left out stands below all that isn't
     */
    public static List<List<String>> order(List<String> options, List<List<String>> ballots) {
        return new Schulze(options, ballots).levels();
    }

    /** How many put one option above the other, where they are more than those who don't; else 0. */
    private static long[][] majorities(List<String> options, List<List<String>> ballots) {
        int n = options.size();
        long[][] above = new long[n][n];
        for (List<String> ballot : ballots) {
            Map<String, Integer> place = new HashMap<>();
            ballot.forEach(option -> place.put(option, place.size()));
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    above[i][j] +=
                            place.getOrDefault(options.get(i), n) < place.getOrDefault(options.get(j), n) ? 1 : 0;
                }
            }
        }
        long[][] majorities = new long[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                majorities[i][j] = above[i][j] > above[j][i] ? above[i][j] : 0;
            }
        }
        return majorities;
    }

    /** A chain is as strong as its weakest majority. */
    private static long[][] chains(long[][] strength) {
        int n = strength.length;
        for (int by = 0; by < n; by++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    strength[i][j] = Math.max(strength[i][j], Math.min(strength[i][by], strength[by][j]));
                }
            }
        }
        return strength;
    }

    private List<List<String>> levels() {
        List<List<String>> levels = new ArrayList<>();
        List<String> left = new ArrayList<>(options);
        while (!left.isEmpty()) {
            List<String> rest = left;
            List<String> unbeaten = left.stream()
                    .filter(option -> rest.stream().noneMatch(other -> beats(other, option)))
                    .toList();
            levels.add(unbeaten);
            left = left.stream().filter(option -> !unbeaten.contains(option)).toList();
        }
        return levels;
    }

    private boolean beats(String one, String other) {
        int i = options.indexOf(one);
        int j = options.indexOf(other);
        return strongest[i][j] > strongest[j][i];
    }
}

package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The municipalities as plots, kept together per province, each province roughly where it lies.
 *
 * @param provinces as they stand on the map, from north to south
 * @param others    organisations that are no municipality of the list
 */
record TileMap(List<Province> provinces, List<Reached> others) {
    /** From the left or upper side of a plot to that of the next, in units of the picture. */
    private static final int PITCH = 16;

    /** In plots: column and row of the name, and how many stand side by side. */
    private record Place(int x, int y, int width) {}

    private static final Map<String, Place> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("Fryslân", new Place(9, 0, 6));
        PLACES.put("Groningen", new Place(17, 0, 5));
        PLACES.put("Noord-Holland", new Place(2, 4, 5));
        PLACES.put("Drenthe", new Place(17, 5, 5));
        PLACES.put("Flevoland", new Place(10, 6, 3));
        PLACES.put("Overijssel", new Place(16, 10, 6));
        PLACES.put("Utrecht", new Place(9, 10, 6));
        PLACES.put("Zuid-Holland", new Place(0, 15, 7));
        PLACES.put("Gelderland", new Place(12, 17, 10));
        PLACES.put("Zeeland", new Place(0, 25, 5));
        PLACES.put("Noord-Brabant", new Place(6, 25, 10));
        PLACES.put("Limburg", new Place(18, 25, 4));
    }

    /** A plot at its place. */
    record Plot(Reached of, int x, int y) {}

    /** A province with its name at its place; its municipalities in the order of their names, so that each is always found there. */
    record Province(String name, int x, int y, List<Plot> plots) {
        public int size() {
            return plots.size();
        }

        public long asked() {
            return plots.stream().filter(plot -> plot.of().isAsked()).count();
        }

        public long count(String reach) {
            return plots.stream().filter(plot -> plot.of().is(reach)).count();
        }

        /** Of those who were asked, in whole percents. */
        public long share() {
            return asked() == 0 ? 0 : Math.round(100.0 * count("RESPONDED") / asked());
        }
    }

    /** @param all municipalities by name, as the service gives them, and the others */
    static TileMap of(List<Reached> all) {
        Map<String, List<Reached>> byProvince = new LinkedHashMap<>();
        PLACES.keySet().forEach(name -> byProvince.put(name, new ArrayList<>()));
        List<Reached> others = new ArrayList<>();
        all.forEach(each -> Objects.requireNonNullElse(byProvince.get(String.valueOf(each.province())), others)
                .add(each));
        return new TileMap(
                byProvince.entrySet().stream()
                        .map(entry -> province(entry.getKey(), entry.getValue()))
                        .toList(),
                others);
    }

    private static Province province(String name, List<Reached> municipalities) {
        Place place = Objects.requireNonNull(PLACES.get(name));
        List<Plot> plots = new ArrayList<>();
        for (int i = 0; i < municipalities.size(); i++) {
            plots.add(new Plot(
                    municipalities.get(i),
                    (place.x() + i % place.width()) * PITCH,
                    (place.y() + 1 + i / place.width()) * PITCH));
        }
        return new Province(name, place.x() * PITCH, place.y() * PITCH + 12, plots);
    }

    public int size() {
        return provinces.stream().mapToInt(Province::size).sum();
    }

    public long asked() {
        return provinces.stream().mapToLong(Province::asked).sum();
    }

    public long count(String reach) {
        return provinces.stream().mapToLong(province -> province.count(reach)).sum();
    }

    /** The municipalities that were asked, by name of their province and then their own. */
    public List<Reached> table() {
        return provinces.stream()
                .sorted(Comparator.comparing(Province::name))
                .flatMap(province -> province.plots().stream().map(Plot::of).filter(Reached::isAsked))
                .toList();
    }
}

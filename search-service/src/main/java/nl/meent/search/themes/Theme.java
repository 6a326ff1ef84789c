package nl.meent.search.themes;

import java.util.List;

/**
 * A theme of the managed list.
 *
 * @param id       its slug
 * @param name     as members read it
 * @param synonyms other words for it
 */
public record Theme(String id, String name, List<String> synonyms) {}

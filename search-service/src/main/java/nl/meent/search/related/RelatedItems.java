package nl.meent.search.related;

import java.util.List;
import nl.meent.search.find.SearchItem;

/**
 * What is like it.
 *
 * @param items the most alike first, at most five
 */
record RelatedItems(List<SearchItem> items) {}

package nl.meent.acceptance.journeys;

import java.util.List;
import java.util.stream.StreamSupport;
import nl.meent.acceptance.platform.Answer;

/** What a list or a search result holds. */
final class Listed {

    private Listed() {}

    /** The ids of the items, in order. */
    static List<String> ids(Answer answer) {
        return StreamSupport.stream(answer.expect(200).json().path("items").spliterator(), false)
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** All that a search answers when there is nothing: no hit, no count, no facet, no hint. */
    static boolean isNothing(Answer search) {
        var json = search.expect(200).json();
        return json.path("total").asInt(-1) == 0
                && json.path("items").isEmpty()
                && json.path("facets").valueStream().allMatch(facet -> facet.isEmpty())
                && json.path("didYouMean").isNull();
    }
}

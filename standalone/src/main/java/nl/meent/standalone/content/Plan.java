package nl.meent.standalone.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The requests that bring the content onto an empty platform, in order of time. A pure function of content and day. */
final class Plan {

    private Plan() {}

    static List<Step> of(DemoContent content, Calendar calendar) {
        List<Step> steps = new ArrayList<>(new PeopleSteps(calendar).of(content));
        content.posts().forEach(post -> steps.addAll(PostSteps.of(post, calendar)));
        content.meetups().forEach(meetup -> steps.addAll(MeetupSteps.of(meetup, calendar)));
        Function<String, String> portalPath = portalPaths(content);
        content.consultations()
                .forEach(consultation -> steps.addAll(ConsultationSteps.of(consultation, calendar, portalPath)));
        steps.sort(Comparator.comparing(Step::at)); // stable: at one moment, the order of the files
        return List.copyOf(steps);
    }

    private static Function<String, String> portalPaths(DemoContent content) {
        Map<String, String> paths = new HashMap<>();
        content.posts().forEach(post -> paths.put(post.key(), "/berichten/" + Step.idOf(post.key())));
        content.meetups().forEach(meetup -> paths.put(meetup.key(), "/meetups/" + Step.idOf(meetup.key())));
        return key -> {
            String path = paths.get(key);
            if (path == null) {
                throw new IllegalStateException("nothing has the key " + key);
            }
            return path;
        };
    }
}

package nl.meent.standalone.content;

import java.util.List;
import java.util.stream.Stream;

/** All of the demonstration content. */
record DemoContent(
        List<Theme> themes,
        List<Member> members,
        List<Circle> circles,
        List<Post> posts,
        List<Meetup> meetups,
        List<Consultation> consultations) {

    /** The content of the class path. */
    static DemoContent load() {
        return new DemoContent(
                List.of(DemoFiles.read("themes.json", Theme[].class)),
                DemoFiles.members(),
                List.of(DemoFiles.read("circles.json", Circle[].class)),
                Stream.of("posts-1.json", "posts-2.json", "posts-3.json")
                        .flatMap(file -> Stream.of(DemoFiles.read(file, Post[].class)))
                        .toList(),
                List.of(DemoFiles.read("meetups.json", Meetup[].class)),
                List.of(DemoFiles.read("consultations.json", Consultation[].class)));
    }
}

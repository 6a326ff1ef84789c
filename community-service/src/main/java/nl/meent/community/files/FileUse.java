package nl.meent.community.files;

import java.util.Collection;
import reactor.core.publisher.Flux;

/** What a feature says of the files that it shows. Each that shows files has one. */
public interface FileUse {

    /** Which of these it shows to anybody. */
    Flux<String> shown(Collection<String> ids);
}

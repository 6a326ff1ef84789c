package nl.meent.runtime.web.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import reactor.core.publisher.Mono;

/**
 * A body that could be read, with what is wrong with it so far. An argument of controller methods that have to look up what
 * a body refers to: their findings and those of the shape are told together, in one round. Without such a look-up
 * {@code @Valid @RequestBody} is enough.
 *
 * @param <T> what the body should be, a record with constraints
 */
public final class Proposal<T> {

    private final T value;
    private final List<InvalidField> wrong;

    Proposal(T value, List<InvalidField> wrong) {
        this.value = value;
        this.wrong = List.copyOf(wrong);
    }

    /**
     * Looks further, unless that is where something is wrong already.
     *
     * @param check finds what else is wrong, possibly nothing. It gets a value that may break its own constraints: fields
     *     may be null that should not be, and so may members of lists
     * @return the value, which keeps its constraints; or an {@link InvalidException} that names everything
     */
    public Mono<T> checked(Function<? super T, Mono<List<InvalidField>>> check) {
        return check.apply(value)
                .map(this::everything)
                .flatMap(all -> all.isEmpty() ? Mono.just(value) : Mono.error(() -> new InvalidException(all)));
    }

    private List<InvalidField> everything(List<InvalidField> found) {
        List<InvalidField> all = new ArrayList<>(wrong);
        found.stream()
                .filter(field -> !Pointers.isKnown(field.pointer(), wrong))
                .forEach(all::add);
        return all;
    }
}

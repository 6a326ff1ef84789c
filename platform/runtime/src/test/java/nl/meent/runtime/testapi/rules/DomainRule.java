package nl.meent.runtime.testapi.rules;

import java.util.Map;

/** A rule of the domain. Each module lists its own in an enum, in the order in which they are read. */
public interface DomainRule {

    /** The name of the rule, as tests refer to it. */
    String name();

    /** Under which heading it stands; rules of a heading follow each other. */
    String heading();

    /** The rule itself, in a sentence. */
    String sentence();

    /** The cases that no test can show, each with the reason. */
    Map<Case, String> impossible();
}

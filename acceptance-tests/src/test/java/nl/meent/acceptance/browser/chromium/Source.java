package nl.meent.acceptance.browser.chromium;

import java.nio.file.Path;
import java.util.Optional;

/** A place where a Chromium may come from. */
@FunctionalInterface
interface Source {

    /** The program, seen to start; empty if it can't be had here. */
    Optional<Path> find();
}

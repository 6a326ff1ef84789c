package nl.meent.portal.frame;

import com.fasterxml.jackson.annotation.JsonAlias;

/** @param id the slug by which everything else names it */
public record Theme(@JsonAlias("slug") String id, String name) {}

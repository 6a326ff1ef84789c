package nl.meent.search;

/** Stands for a class of another service, for the offender of a rule. */
public class Elsewhere {}

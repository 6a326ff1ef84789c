package nl.meent.community.consultations.read;

import java.util.List;

/**
 * What was counted in the results, so that every respondent can look whether theirs was.
 *
 * @param commitments those of the responses, sorted: their order says nothing
 * @param size        how large the log was when it held the closing and all of them
 */
public record Counted(List<String> commitments, long size) {}

package nl.meent.community.transparency;

import nl.meent.transparency.Checkpoint;

/**
 * What the log was at a size.
 *
 * @param checkpoint what is signed
 * @param note       the text with its signature
 */
public record SignedCheckpoint(Checkpoint checkpoint, String note) {}

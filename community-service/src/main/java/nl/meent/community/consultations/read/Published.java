package nl.meent.community.consultations.read;

import java.util.List;
import nl.meent.community.consultations.read.Results.Grouped;
import org.jspecify.annotations.Nullable;

/**
 * What is told in numbers of a closed consultation.
 *
 * @param results of all respondents
 * @param grouped by group, as far as that tells of enough
 * @param counted what was counted; null until the closing has been recorded, and where its number would say too much about too few
 */
public record Published(
        Results results, List<Grouped> grouped, @Nullable Counted counted) {}

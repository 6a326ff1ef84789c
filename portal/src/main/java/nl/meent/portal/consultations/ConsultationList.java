package nl.meent.portal.consultations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of what follows; null at the end */
public record ConsultationList(
        List<Consultation> items, @Nullable String next) {}

package nl.meent.community.posts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
record ReasonBody(@NotBlank @Size(max = 2_000) String reason) {}

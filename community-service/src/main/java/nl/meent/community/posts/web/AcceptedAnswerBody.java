package nl.meent.community.posts.web;

import jakarta.validation.constraints.NotNull;
import nl.meent.events.posts.AnswerId;

/** Which answer is accepted. */
record AcceptedAnswerBody(@NotNull AnswerId answerId) {}

package nl.meent.community.consultations.web;

import nl.meent.community.commands.PlatformSecret;
import nl.meent.community.consultations.read.OpenAnswers.OpenAnswer;
import nl.meent.community.consultations.read.Quote;
import nl.meent.community.consultations.write.TagPassage;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.PassageId;
import org.springframework.stereotype.Component;

/** Makes the command that tags a passage; the same passage and tag is the same stream. */
@Component
class PassageIds {

    private final PlatformSecret secret;

    PassageIds(PlatformSecret secret) {
        this.secret = secret;
    }

    TagPassage tag(ConsultationId id, OpenAnswer answer, int from, int to, String tag, Actor actor) {
        PassageId passage = new PassageId(secret.id(
                "passage",
                id.toString(),
                answer.responseId().toString(),
                answer.questionId(),
                Integer.toString(from),
                Integer.toString(to),
                tag));
        return new TagPassage(
                passage,
                id,
                answer.responseId(),
                answer.questionId(),
                from,
                to,
                Quote.length(answer.text()),
                tag,
                actor.id());
    }
}

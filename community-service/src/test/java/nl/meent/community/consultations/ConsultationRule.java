package nl.meent.community.consultations;

import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;

import java.util.EnumMap;
import java.util.Map;
import nl.meent.runtime.testapi.rules.Case;
import nl.meent.runtime.testapi.rules.DomainRule;

/**
 * The rules of consultations, in the order of {@code docs/domain.md}. A new rule is a line here and {@link Shows} at its tests.
 */
public enum ConsultationRule implements DomainRule {
    DRAFTED_BY_ADVOCATES(Heading.DRAFTING, "An advocate drafts a consultation; the same request twice makes one."),
    DRAFT_CHANGES_UNTIL_APPROVED(
            Heading.DRAFTING,
            "A draft changes until it is approved or withdrawn, by who saw its last version; the same text is no"
                    + " change."),
    PARTS_FIT_EACH_OTHER(
            Heading.DRAFTING,
            "Ids of questions differ; a choice or ranking has two or more different options and others none; a scale"
                    + " goes up, at most a hundred steps; a multiple choice allows from one to all; it closes after it"
                    + " opens.",
            NOTHING_HAPPENS,
            Why.CHECK),
    SECTIONS_CONDITIONS_AND_PARAGRAPHS_FIT(
            Heading.DRAFTING,
            "Questions of a section stand together; a condition names values of an earlier question that can be chosen;"
                    + " numbers of paragraphs differ.",
            NOTHING_HAPPENS,
            Why.CHECK),
    AUDIENCE_REFERS_TO_WHAT_EXISTS(
            Heading.DRAFTING, "Themes and circles of an audience exist.", NOTHING_HAPPENS, Why.CHECK),
    AUDIENCE_COUNTED_BEFORE(
            Heading.DRAFTING,
            "An advocate counts the members and municipalities of an audience before it is asked.",
            NOTHING_HAPPENS,
            Why.READING),
    APPROVED_WHEN_COMPLETE(
            Heading.DRAFTING,
            "A draft with questions and a closing time after its opening is approved, once; what opens is what was"
                    + " approved."),

    OPENS_ONCE_ON_TIME(
            Heading.TIME,
            "It opens once when its time has come, however late that is noticed, unless it would be closed by then or"
                    + " was withdrawn.",
            REJECTS,
            Why.CLOCKWORK),
    DEADLINE_ONLY_LATER(
            Heading.TIME,
            "The deadline of an approved consultation only becomes later, until it has closed or was withdrawn."),
    CLARIFIED_WHILE_OPEN(
            Heading.TIME,
            "A question is clarified from the approval until the closing; the same request twice is one"
                    + " clarification."),
    REMINDS_ONCE_WHILE_TRUE(
            Heading.TIME,
            "It reminds three days and one day before its deadline, once per deadline, only as long as that is so, and"
                    + " not within a day of another reminder.",
            REJECTS,
            Why.CLOCKWORK),
    REMINDED_BY_HAND(
            Heading.TIME,
            "An advocate has those reminded who have not responded, while it is open, and never within a day of another"
                    + " reminder.",
            NOTHING_HAPPENS,
            "A reminder is sent or refused"),
    DAYS_ARE_DUTCH(
            Heading.TIME,
            "A day before a deadline is the same time of the day before on the clocks of the Netherlands.",
            REJECTS,
            Why.CLOCKWORK),
    CLOSING_RECORDED_ONCE(
            Heading.TIME,
            "That it closed is recorded once, when its deadline has passed, whatever was down at that moment.",
            REJECTS,
            Why.CLOCKWORK),
    CLOSED_STAYS_CLOSED(
            Heading.TIME, "What was recorded as closed stays closed, also when the clock of the machine is put back."),
    WITHDRAWN_UNTIL_OUTCOME(Heading.TIME, "It is withdrawn, once, until its outcome is published."),

    CONCERNS_ITS_AUDIENCE(
            Heading.AUDIENCE,
            "It concerns who is within every list of its audience: any within a list; an empty list does not limit."),
    SEEN_FROM_ITS_OPENING(
            Heading.AUDIENCE,
            "Whom it concerns sees it from its opening on, advocates always, and for others it does not exist.",
            NOTHING_HAPPENS,
            Why.READING),
    ANSWERED_BY_ITS_AUDIENCE(
            Heading.AUDIENCE,
            "Only whom it concerns responds; an advocate outside the audience reads.",
            NOTHING_HAPPENS,
            Why.EACH_IS_RECORDED),
    LEAVER_KEEPS_READING(
            Heading.AUDIENCE,
            "Who leaves the audience keeps reading what they answered or helped to answer, with its receipt and its"
                    + " results, and changes nothing; who only looked sees nothing.",
            NOTHING_HAPPENS,
            Why.READING),

    ONE_RESPONSE(
            Heading.RESPONDING,
            "A member, or an organisation, has one response: the first is given without a version, a later one by who"
                    + " says which was seen.",
            NOTHING_HAPPENS,
            Why.EACH_IS_RECORDED),
    IN_TIME_BY_ITS_OWN_TIME(
            Heading.RESPONDING,
            "A response is given, revised and withdrawn from the opening until before the deadline, by the time that"
                    + " it carries.",
            NOTHING_HAPPENS,
            Why.EACH_IS_RECORDED),
    RESPONSE_WITHDRAWN_AND_GIVEN_AGAIN(
            Heading.RESPONDING, "A response is withdrawn, once, and can be given again; its versions go on."),
    ANSWERS_FIT_QUESTIONS(Heading.RESPONDING, "An answer fits its question; what says nothing is not stored."),
    REQUIRED_IS_ANSWERED(
            Heading.RESPONDING,
            "A response answers what is required, ranks all and ticks no more than asked; a draft may."),
    ASKED_AFTER_ANSWERS(
            Heading.RESPONDING,
            "A question with a condition is asked after the answers that it names, and not after a question that is not"
                    + " asked itself; what is not asked need not be answered and is not stored, and a draft keeps it."),
    COMMENTS_ON_PARAGRAPHS(
            Heading.RESPONDING,
            "A comment agrees, gives another wording or a remark, once per paragraph; paragraphs may be left out."),
    ALL_FAULTS_AT_ONCE(
            Heading.RESPONDING,
            "All that is wrong with answers is named at once, each at its place, and nothing is stored."),
    DRAFT_SHARED_PER_ANSWER(
            Heading.RESPONDING,
            "Colleagues of an organisation share a draft; each answer has its own version, and who writes over"
                    + " another's sees both."),
    DRAFT_WHILE_OPEN(
            Heading.RESPONDING,
            "A draft is written while the consultation is open, and read afterwards.",
            NOTHING_HAPPENS,
            Why.EACH_IS_KEPT),
    DRAFT_SEEN_BEFORE_SUBMITTING(
            Heading.RESPONDING,
            "Who sends a response and names the draft that it is made of, or that there was none, is shown what was"
                    + " written since; who names nothing takes away no draft with anything else in it."),
    DRAFT_GOES_WITH_SUBMISSION(
            Heading.RESPONDING,
            "A draft goes when it becomes a response, unless somebody wrote in it since.",
            REJECTS,
            "Removing refuses nothing: it removes, or leaves what was written since"),
    RECEIPT_OF_WHAT_IS_THERE(
            Heading.RESPONDING,
            "Who responded gets a receipt, as long as the response is there.",
            NOTHING_HAPPENS,
            Why.READING),

    RESULTS_AFTER_CLOSING(
            Heading.PUBLISHING,
            "Results are shown once it has closed: to advocates, and to members unless it was promised that nothing is"
                    + " published.",
            NOTHING_HAPPENS,
            Why.READING),
    RESPONSES_AS_PROMISED(
            Heading.PUBLISHING,
            "An advocate reads responses one by one as was promised: with the organisation; without name and time,"
                    + " after the closing, from an audience that hides them; or not at all. Never with who submitted.",
            NOTHING_HAPPENS,
            Why.READING),
    RESPONDENTS_HIDDEN_AMONG_FEW(
            Heading.PUBLISHING,
            "Which organisations responded is told when nobody or enough of them did, or when their names are published"
                    + " anyway.",
            NOTHING_HAPPENS,
            Why.READING),
    COUNTED_ONCE(
            Heading.PUBLISHING,
            "Responses are counted once, a minute after the deadline, and nothing else is ever shown in numbers."),
    RESPONSES_PUBLISHED(
            Heading.PUBLISHING,
            "Members read responses one by one, and can count again, once they were counted and if that was promised.",
            NOTHING_HAPPENS,
            Why.READING),
    NO_SMALL_CELL(
            Heading.PUBLISHING,
            "No figure tells of fewer than five: not by itself, not by subtraction, not by comparing all that is"
                    + " published."),
    GROUPS_TOGETHER_ARE_ALL(
            Heading.PUBLISHING,
            "Groups of too few are shown with others, so that the shown groups are all respondents; a group that is"
                    + " large enough stays as it is."),
    COUNTED_RESPONSES_ARE_NAMED(
            Heading.PUBLISHING,
            "Results name the commitments that they count, and the commit that records them with the proof that it is"
                    + " in the log, unless they are few.",
            NOTHING_HAPPENS,
            Why.READING),
    OUTCOME_AFTER_CLOSING(
            Heading.PUBLISHING,
            "The outcome is published after the closing, of questions that were asked; the same one again is no"
                    + " change."),
    OUTCOME_HEARD_AND_DONE(
            Heading.PUBLISHING,
            "An outcome tells of a question what was heard and what was done, or neither.",
            NOTHING_HAPPENS,
            Why.CHECK),
    OUTCOME_CHANGED_BY_WHO_SAW_IT(
            Heading.PUBLISHING,
            "Who changes the outcome has seen the one that stands; who writes the first has seen none. News, tags and"
                    + " counts by others stop nobody, and what stands already may be said again."),
    OUTCOME_CHANGES_QUIETLY(
            Heading.PUBLISHING,
            "Who responded is told of the first outcome; of a change only if the advocate asks for that.",
            REJECTS,
            Why.EITHER_WAY);

    private static final class Heading {
        private static final String DRAFTING = "Consultations: drafting";
        private static final String TIME = "Consultations: time";
        private static final String AUDIENCE = "Consultations: audience";
        private static final String RESPONDING = "Consultations: responding";
        private static final String PUBLISHING = "Consultations: publishing";
    }

    private static final class Why {
        private static final String CLOCKWORK = "What time does is never refused: it happens or it doesn't";
        private static final String CHECK = "A check lets through or refuses";
        private static final String READING = "Reading changes nothing: it is shown or refused";
        private static final String EACH_IS_RECORDED =
                "Each response is recorded, the same answers too, for its receipt";
        private static final String EITHER_WAY = "A change may be told or not";
        private static final String EACH_IS_KEPT = "Each draft is kept, whatever it says";
    }

    private final String heading;
    private final String sentence;
    private final Map<Case, String> impossible = new EnumMap<>(Case.class);

    ConsultationRule(String heading, String sentence) {
        this.heading = heading;
        this.sentence = sentence;
    }

    ConsultationRule(String heading, String sentence, Case never, String why) {
        this(heading, sentence);
        impossible.put(never, why);
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Map<Case, String> impossible() {
        return Map.copyOf(impossible);
    }
}

package nl.meent.community.consultations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.meent.events.circles.CircleId;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.web.bodies.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What an advocate drafts. Left out, a response is per member and nothing is published: the cautious choices.
 */
record ConsultationBody(
        @NotBlank @OneLine @Size(max = 200) String title,
        @Nullable @Size(max = 2_000) String development,
        @Nullable @Size(max = 20_000) String body,
        @Nullable @Size(max = 50) List<@NotNull @Valid DocumentBody> documents,
        @Nullable @Size(max = 100) List<@NotNull @Valid QuestionBody> questions,
        @Nullable @Valid AudienceBody audience,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable ResponsePer responsePer,
        @Nullable Publication publication,
        @Nullable @Size(max = 30) List<@NotNull @Valid SectionBody> sections) {

    /** A question; its id is chosen by the client. */
    record QuestionBody(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9_-]*", message = "vraag-1")
            String id,

            @NotNull QuestionKind kind,
            @NotBlank @Size(max = 2_000) String text,
            @Nullable @Size(max = 2_000) String help,
            @Nullable Boolean required,
            @Nullable @Size(max = 50) List<@NotBlank @OneLine @Size(max = 500) String> options,
            @Nullable @Min(-999_999_999) @Max(999_999_999) Integer min,
            @Nullable @Min(-999_999_999) @Max(999_999_999) Integer max,
            @Nullable @Size(max = 60) String section,
            @Nullable @Valid ConditionBody condition,
            @Nullable @Size(max = 200) List<@NotNull @Valid ParagraphBody> paragraphs) {

        static QuestionBody of(Question question) {
            return new QuestionBody(
                    question.id(),
                    question.kind(),
                    question.text(),
                    question.help(),
                    question.required(),
                    question.options(),
                    question.min(),
                    question.max(),
                    question.section(),
                    question.condition() == null ? null : ConditionBody.of(question.condition()),
                    question.paragraphs().stream().map(ParagraphBody::of).toList());
        }

        /** Without space around them, which a form doesn't send back. */
        List<String> optionTexts() {
            return options == null ? List.of() : Stripped.all(options);
        }

        List<ParagraphBody> paragraphBodies() {
            return paragraphs == null ? List.of() : paragraphs;
        }

        Question value() {
            return new Question(
                    id,
                    kind,
                    text.strip(),
                    help,
                    Boolean.TRUE.equals(required),
                    optionTexts(),
                    min,
                    max,
                    section,
                    condition == null ? null : condition.value(),
                    paragraphBodies().stream().map(ParagraphBody::value).toList());
        }
    }

    /** Whom it concerns: within a list any, across lists all; an empty or absent list does not limit. */
    record AudienceBody(
            @Nullable @Size(max = 20) List<@NotNull MemberFunction> functions,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 80) String> circles,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 80) String> themes,
            @Nullable @Size(max = 20) List<@NotNull OrganisationKind> organisationKinds,
            @Nullable @Size(max = 500) List<@NotBlank @Size(max = 40) String> organisations) {

        static AudienceBody of(Audience audience) {
            return new AudienceBody(
                    audience.functions(),
                    audience.circles().stream().map(CircleId::value).toList(),
                    audience.themes().stream().map(ThemeId::value).toList(),
                    audience.organisationKinds(),
                    audience.organisations());
        }

        Audience value() {
            return new Audience(
                    distinct(functions),
                    distinct(circles).stream().map(CircleId::new).toList(),
                    distinct(themes).stream().map(ThemeId::new).toList(),
                    distinct(organisationKinds),
                    distinct(organisations));
        }

        private static <T> List<T> distinct(@Nullable List<T> values) {
            return values == null ? List.of() : values.stream().distinct().toList();
        }
    }

    static ConsultationBody of(ConsultationContent content) {
        return new ConsultationBody(
                content.title(),
                content.development(),
                content.body(),
                content.documents().stream().map(DocumentBody::of).toList(),
                content.questions().stream().map(QuestionBody::of).toList(),
                AudienceBody.of(content.audience()),
                content.opensAt(),
                content.closesAt(),
                content.responsePer(),
                content.publication(),
                content.sections().stream().map(SectionBody::of).toList());
    }

    List<QuestionBody> questionBodies() {
        return questions == null ? List.of() : questions;
    }

    List<DocumentBody> documentBodies() {
        return documents == null ? List.of() : documents;
    }

    List<SectionBody> sectionBodies() {
        return sections == null ? List.of() : sections;
    }

    ConsultationContent value() {
        return new ConsultationContent(
                title.strip(),
                stripped(development),
                stripped(body),
                documentBodies().stream().map(DocumentBody::value).toList(),
                questionBodies().stream().map(QuestionBody::value).toList(),
                audience == null
                        ? new Audience(List.of(), List.of(), List.of(), List.of(), List.of())
                        : audience.value(),
                cut(opensAt),
                cut(closesAt),
                Objects.requireNonNullElse(responsePer, ResponsePer.MEMBER),
                Objects.requireNonNullElse(publication, Publication.NONE),
                sectionBodies().stream().map(SectionBody::value).toList());
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static @Nullable Instant cut(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS);
    }
}

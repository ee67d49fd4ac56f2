package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.NamedBody;
import java.util.ArrayList;
import java.util.List;

/**
 * A mention before it is known which actor it belongs to.
 *
 * @param kind by what it refers
 * @param first first token
 * @param last last token, inclusive
 * @param span without proclitics
 * @param name the person's name in it, or null
 * @param nameWords the folded words of the name, of a group or of an organisation's phrase
 * @param title the title in it, or null
 * @param titleLemma dictionary form of the title's head, or null
 * @param country of a country, capital or government; or of the title's adjective; else null
 * @param body of a body with a fixed name, else null
 * @param head lemma of the head noun of an organisation or group, else null
 * @param gender as far as it shows
 * @param number as far as it shows
 * @param definite whether it refers to something known: "المحكمة" against "محكمة"
 */
public record MentionCandidate(
        MentionKind kind,
        int first,
        int last,
        Span span,
        Span name,
        List<String> nameWords,
        Span title,
        String titleLemma,
        Country country,
        NamedBody body,
        String head,
        Gender gender,
        GrammaticalNumber number,
        boolean definite) {

    /** The same with a gender that its clause shows. */
    public MentionCandidate withGender(Gender shown) {
        return at(first, last, span).gender(shown).build();
    }

    /** The same body where another place calls it by a word of its name. */
    public MentionCandidate calledAt(int token, Span place) {
        return at(token, token, place).build();
    }

    /** The same with a name that goes on up to a later token. */
    MentionCandidate endingIn(int token, int end, String word) {
        List<String> longer = new ArrayList<>(nameWords);
        longer.add(word);
        return at(first, token, new Span(span.start(), end))
                .name(new Span(name.start(), end), longer)
                .build();
    }

    /** All that this one tells, for a candidate of other tokens. */
    private Builder at(int from, int to, Span place) {
        return of(kind, from, to, place)
                .name(name, nameWords)
                .title(title, titleLemma)
                .country(country)
                .body(body)
                .head(head)
                .gender(gender)
                .number(number)
                .definite(definite);
    }

    static Builder of(MentionKind kind, int first, int last, Span span) {
        return new Builder(kind, first, last, span);
    }

    /** Whether it names a person. */
    public boolean isNamedPerson() {
        return kind == MentionKind.NAME;
    }

    /** Whether it tells by itself who could speak: by a title or by the words of a name. */
    public boolean isSource() {
        return title != null || isNamedPerson() || !nameWords.isEmpty();
    }

    /** Collects the parts of a candidate. */
    static final class Builder {
        private final MentionKind kind;
        private final int first;
        private final int last;
        private final Span span;
        private Span name;
        private List<String> nameWords = List.of();
        private Span title;
        private String titleLemma;
        private Country country;
        private NamedBody body;
        private String head;
        private Gender gender = Gender.UNKNOWN;
        private GrammaticalNumber number = GrammaticalNumber.SINGULAR;
        private boolean definite = true;

        private Builder(MentionKind kind, int first, int last, Span span) {
            this.kind = kind;
            this.first = first;
            this.last = last;
            this.span = span;
        }

        Builder name(Span span, List<String> words) {
            this.name = span;
            this.nameWords = List.copyOf(words);
            return this;
        }

        Builder words(List<String> words) {
            this.nameWords = List.copyOf(words);
            return this;
        }

        Builder title(Span span, String lemma) {
            this.title = span;
            this.titleLemma = lemma;
            return this;
        }

        Builder country(Country value) {
            this.country = value;
            return this;
        }

        Builder body(NamedBody value) {
            this.body = value;
            return this;
        }

        Builder head(String lemma) {
            this.head = lemma;
            return this;
        }

        Builder gender(Gender value) {
            this.gender = value;
            return this;
        }

        Builder number(GrammaticalNumber value) {
            this.number = value;
            return this;
        }

        Builder definite(boolean value) {
            this.definite = value;
            return this;
        }

        MentionCandidate build() {
            return new MentionCandidate(
                    kind,
                    first,
                    last,
                    span,
                    name,
                    nameWords,
                    title,
                    titleLemma,
                    country,
                    body,
                    head,
                    gender,
                    number,
                    definite);
        }
    }
}

package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;

/** Whom a word for anybody refers to: "الرجل", "المرأة", "الشاب". */
final class UntitledPersons {

    private final Words words;
    private final HeldTitles titles;
    private final NamedPersons persons;
    private final LastSpeaker speakers;

    UntitledPersons(Words words, HeldTitles titles, NamedPersons persons, LastSpeaker speakers) {
        this.words = words;
        this.titles = titles;
        this.persons = persons;
        this.speakers = speakers;
    }

    /** "وأضاف الرجل": whoever spoke before, whatever the title. */
    Cluster resolve(MentionCandidate person) {
        Cluster last = speakers.before(person);
        boolean same = last != null
                && speakers.goesOn(person)
                && last.kind() == ActorKind.PERSON
                && genderOf(person).agreesWith(last.gender());
        return same ? last : justNamed(person);
    }

    /** "واعتقلت الشرطة ليلى حداد …. وقالت المرأة": who was named last, where that is near and nobody of an office. */
    private Cluster justNamed(MentionCandidate person) {
        Cluster last =
                speakers.speaks(person) ? persons.lastBefore(person.span().start()) : null;
        if (last == null || last.gender() != genderOf(person)) {
            return null;
        }
        int mention =
                words.document().tokenAtOrAfter(last.lastBefore(person.span().start()));
        boolean near =
                words.token(person.first()).paragraph() - words.token(mention).paragraph() <= 1;
        return near && titles.of(last).stream().noneMatch(h -> isOffice(h.lemma())) ? last : null;
    }

    /** Whether nothing that the noun tells speaks against it; "المصدر" tells nothing. */
    boolean mayBe(MentionCandidate person, Cluster other) {
        return !words.lexicon().isGeneralTitle(person.head())
                || genderOf(person).agreesWith(other.gender());
    }

    /** That of a noun that no lexicon file of people has shows in its ending. */
    private static Gender genderOf(MentionCandidate person) {
        boolean feminine = person.nameWords().get(0).endsWith("ه");
        return person.gender() != Gender.UNKNOWN ? person.gender() : feminine ? Gender.FEMININE : Gender.MASCULINE;
    }

    private boolean isOffice(String lemma) {
        Title title = words.lexicon().titles().exact(lemma);
        return title != null
                && title.titleClass() != TitleClass.HONORIFIC
                && title.titleClass() != TitleClass.PROFESSION
                && title.titleClass() != TitleClass.KIN;
    }
}

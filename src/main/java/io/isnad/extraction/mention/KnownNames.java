package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the persons who were found in a document, by which other places mention them: the first or the last word, or all. */
final class KnownNames {

    /** Of a family whose members an article names in hundreds, no more are looked for: time stays linear. */
    private static final int MOST_ALIKE = 32;

    private final Words words;
    private final Map<String, Gender> genders = new HashMap<>();
    /** Names that men and women share. */
    private final Set<String> ofBoth = new HashSet<>();

    private final Set<List<String>> withParticles = new HashSet<>();
    /** Whole names by their first words. */
    private final Map<String, Set<List<String>>> wholes = new HashMap<>();

    KnownNames(Words words, MentionCandidate[] byToken) {
        this.words = words;
        for (MentionCandidate c : byToken) {
            if (c != null && c.isNamedPerson() && c.nameWords().size() > 1) {
                add(c.nameWords(), c.gender());
            } else if (c != null && c.isNamedPerson() && isOnlyName(c)) {
                add(c.nameWords().get(0), c.gender());
            }
        }
    }

    /** "اللاعب باتشيكو": whether a title shows a single word to be a name that no lexicon file has. */
    private boolean isOnlyName(MentionCandidate person) {
        int name = words.document().tokenAtOrAfter(person.name().start());
        return person.title() != null
                && name == person.last()
                && name > person.first()
                && words.get(name).unknown()
                && !words.get(name).definite()
                && !words.get(name).hasProclitic()
                && NameWords.looksLikeName(words.get(name));
    }

    private void add(List<String> name, Gender gender) {
        int last = name.size() - 1;
        add(name.get(last), gender);
        add(name.get(0), gender);
        withParticles.add(name.subList(last - 1, last + 1));
        Set<List<String>> alike = wholes.computeIfAbsent(name.get(0), first -> new HashSet<>(2));
        if (alike.size() < MOST_ALIKE) {
            alike.add(name);
        }
    }

    /** A first or a last name, of which the gender of its bearers is known where all of them share it. */
    private void add(String name, Gender gender) {
        Gender known = genders.getOrDefault(name, Gender.UNKNOWN);
        if (!known.agreesWith(gender)) {
            ofBoth.add(name);
        }
        genders.put(name, ofBoth.contains(name) ? Gender.UNKNOWN : known == Gender.UNKNOWN ? gender : known);
    }

    /** The genders of first and last names. */
    Map<String, Gender> genders() {
        return genders;
    }

    /** Puts a bare name in its place, with what belongs to it on either side; returns its last token. */
    int place(MentionCandidate bare, MentionCandidate[] byToken) {
        int last = wholeEnd(bare);
        if (last > bare.last()) {
            return placeWhole(bare, last, byToken);
        }
        int particle = bare.first() - 1;
        boolean begins = bare.span().start() == words.token(bare.first()).start();
        if (begins && isAfterParticle(bare.first(), bare.nameWords().get(0))) {
            // "قال لو دريان": a last name with the particle before it, where the whole name has that too.
            byToken[particle] = name(
                    particle,
                    words.span(particle, bare.last()),
                    bare,
                    List.of(words.get(particle).form(), bare.nameWords().get(0)));
        } else {
            byToken[bare.first()] = bare;
        }
        return bare.last();
    }

    /** "قال بن جمال": whether the particle before a word is that of somebody's last name, so that the word is the name, whatever else it means. */
    boolean isAfterItsParticle(int token) {
        return !withParticles.isEmpty()
                && words.is(token - 1, WordClass.NAME_PARTICLE)
                && isAfterParticle(token, words.token(token).folded());
    }

    private boolean isAfterParticle(int token, String name) {
        int particle = token - 1;
        return words.sameParagraph(particle, token)
                && words.is(particle, WordClass.NAME_PARTICLE)
                && !words.get(particle).hasProclitic()
                && withParticles.contains(List.of(words.get(particle).form(), name));
    }

    /** "المدرب جينكو تراندال … . وقال جينكو تراندال": the last token of the whole name that begins here; else the bare name's. */
    private int wholeEnd(MentionCandidate bare) {
        int end = bare.last();
        for (List<String> name : wholes.getOrDefault(bare.nameWords().get(0), Set.of())) {
            int at = bare.last();
            boolean same = true;
            for (int i = 1; i < name.size() && same; i++) {
                same = words.isWord(at + 1)
                        && words.sameParagraph(at, at + 1)
                        && words.token(at + 1).folded().equals(name.get(i));
                at++;
            }
            end = same ? Math.max(end, at) : end;
        }
        return end;
    }

    private int placeWhole(MentionCandidate bare, int last, MentionCandidate[] byToken) {
        List<String> whole = new ArrayList<>(bare.nameWords());
        for (int i = bare.last() + 1; i <= last; i++) {
            whole.add(words.token(i).folded());
            boolean part = byToken[i] != null && byToken[i].isNamedPerson() && byToken[i].last() <= last;
            byToken[i] = part ? null : byToken[i];
        }
        Span span = new Span(bare.span().start(), words.token(last).end());
        byToken[bare.first()] = name(last, span, bare, List.copyOf(whole));
        return last;
    }

    private static MentionCandidate name(int other, Span span, MentionCandidate bare, List<String> name) {
        int first = Math.min(other, bare.first());
        return MentionCandidate.of(MentionKind.NAME, first, Math.max(other, bare.last()), span)
                .name(span, name)
                .gender(bare.gender())
                .build();
    }
}

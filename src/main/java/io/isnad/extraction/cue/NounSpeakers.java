package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.Demonstratives;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Who follows a noun of saying as the one who says it: "إعلان الشركة", "دعوات منظمات حقوقية", "تحذيرات من وزارة الصحة". */
final class NounSpeakers {

    private static final int FARTHEST = 24;

    private static final String FROM = "من";
    private static final char BY = 'ب';
    private static final char BECAUSE = 'ل';

    /** "نقلت عن فلان قوله", "نسبت إلى فلان قوله". */
    private static final String ABOUT = "عن";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames names;
    private final SourceNames sourceNames;
    private final Relays relays;
    private final RelayedSources relayed;

    NounSpeakers(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.names = new QuotedNames(words);
        this.sourceNames = new SourceNames(grammar, mentions);
        this.relays = new Relays(grammar, mentions);
        this.relayed = new RelayedSources(grammar, mentions);
    }

    /** The mention of who says what the noun at the token tells, or null. */
    MentionCandidate after(int noun) {
        int next = noun + 1;
        if (grammar.isPrepositionWithPronoun(next)) {
            return null;
        }
        if (words.is(next, FROM) && !words.get(next).hasProclitic() && words.sameParagraph(noun, next + 1)) {
            MentionCandidate source = words.isWord(next + 1) ? mentions.at(next + 1) : null;
            return source != null && source.isSource() && isPlural(noun) ? source : null;
        }
        if (words.get(next).hasProclitic() || TextAttributes.isAt(words, next)) {
            return null;
        }
        MentionCandidate speaker = mentions.speakerAt(next, false);
        if (speaker != null && isAttribute(noun, speaker)) {
            return null;
        }
        return speaker == null && isBodies(next) ? mentions.nounAt(next) : together(speaker);
    }

    /** "إعلان السعودية | والبحرين والإمارات": states and bodies that say something together; null for null. */
    private MentionCandidate together(MentionCandidate first) {
        MentionCandidate all = first;
        MentionCandidate next = joined(all);
        while (next != null) {
            all = mentions.joint(all, next);
            next = joined(all);
        }
        return all;
    }

    private MentionCandidate joined(MentionCandidate last) {
        int next = last == null ? -1 : last.last() + 1;
        boolean and = last != null
                && words.sameParagraph(next - 1, next)
                && words.isWord(next)
                && words.get(next).conjunction() == 'و'
                && words.get(next).preposition() == 0;
        MentionCandidate other = and ? mentions.at(next) : null;
        return other != null && isState(other) && (isState(last) || last.number() == GrammaticalNumber.PLURAL)
                ? other
                : null;
    }

    private static boolean isState(MentionCandidate mention) {
        return mention.country() != null && mention.title() == null || mention.body() != null;
    }

    /** "إدانة قانونية": an adjective that agrees with the noun, and is nobody. */
    private boolean isAttribute(int noun, MentionCandidate speaker) {
        int adjective = speaker.first();
        return speaker.kind() == MentionKind.GROUP
                && adjective == speaker.last()
                && !words.get(adjective).definite()
                && words.is(adjective, WordClass.ADJECTIVE)
                && !words.is(adjective, WordClass.NOUN)
                && words.token(adjective).bare().endsWith("ة")
                && (words.token(noun).bare().endsWith("ة") || isPlural(noun));
    }

    /** "منظمات حقوقية": bodies without names, with what kind they are. */
    private boolean isBodies(int token) {
        Word word = words.get(token);
        return word.is(WordClass.ORGANIZATION_HEAD) && !word.definite() && mentions.phraseEnd(token) > token;
    }

    /** Who says what the noun with a pronoun tells; of a gist ("مفادها") what is claimed right before it, by nobody who is named; or null. */
    MentionCandidate antecedent(int token, boolean gist) {
        char joined = words.get(token).preposition();
        if (joined == BY || joined == BECAUSE) {
            // "عبر عن الأمر بقوله", "دعا إلى الإصلاح لاعتباره": by or for what words the subject speaks, of whom no
            // source is named
            return null;
        }
        return gist ? claim(token - 1) : before(token);
    }

    private MentionCandidate claim(int noun) {
        boolean claim = words.is(noun, WordClass.CLAIM)
                && words.sameParagraph(noun, noun + 1)
                && !words.get(noun).definite()
                && !words.hasPronoun(noun);
        return claim ? mentions.quoted(noun, noun) : null;
    }

    /** "دعوات", "تحذيرات": several, which come from somebody; "تحذير من" is rather against something. */
    private boolean isPlural(int noun) {
        String form = words.get(noun).form();
        return form.endsWith("ات");
    }

    /** The mention after عن before "قوله", in the same sentence. */
    MentionCandidate before(int token) {
        if (!words.hasPronoun(token) && grammar.isReportingVerb(token - 1) && words.sameParagraph(token - 1, token)) {
            // "وبالنسبة إلى الموازنة، كرر القول إن": the verb's object, which is whose the verb is
            return null;
        }
        int sentence = Math.max(words.document().sentenceStart(token), token - FARTHEST);
        for (int i = token - 1; i >= sentence; i--) {
            // "دفاعا عن الفريق، ونفى المدرب القول بأن": another verb's object.
            if (words.isWord(i) && words.get(i).conjunction() != 0 && grammar.isReportingVerb(i)) {
                return null;
            }
            MentionCandidate known = words.isTokenAmong(i, WordSet.ABOUT_THEM) ? relays.whom(i, sentence) : null;
            if (known != null) {
                return known;
            }
            boolean from = words.isWord(i)
                    && words.isAmong(i, WordSet.SOURCE_OF)
                    && (words.is(i, ABOUT) || !isAfterSource(i, sentence));
            Quotation name = from ? words.document().quotationOpenedBy(i + 1) : null;
            if (name != null) {
                return names.isName(name) ? mentions.named(name) : null;
            }
            // "عن أحدهم قوله", "عن زوجته قولها": somebody who belongs to those of whom was told, and no feeling ("عن
            // قلقه")
            boolean noun = from
                    && words.isWord(i + 1)
                    && (!words.hasPronoun(i + 1)
                            || words.get(i + 1).entry().titleWithPronoun() != null
                            || SuffixedNouns.areAmong(words, i + 1, WordSet.ONE_OF));
            if (noun) {
                MentionCandidate source = mentions.speakerAt(Demonstratives.past(words, counted(i + 1)), true);
                if (source == null || source.last() >= token) {
                    return words.is(i, ABOUT) ? relayed.at(i + 1) : null;
                }
                MentionCandidate holder = whoStandsFor(source, i, sentence);
                return holder == null || holder.last() >= token ? sourceNames.named(source) : holder;
            }
        }
        return null;
    }

    /** "عن النائب عن حزب الوفاق سامر حداد قوله": who stands for the body before which the preposition is repeated, or null. */
    private MentionCandidate whoStandsFor(MentionCandidate body, int preposition, int sentence) {
        if (body.kind().actorKind() != ActorKind.ORGANIZATION) {
            return null;
        }
        for (int i = preposition - 1; i > sentence; i--) {
            MentionCandidate holder = words.is(i - 1, ABOUT) ? mentions.at(i) : null;
            if (holder != null) {
                boolean stands = holder.kind().actorKind() == ActorKind.PERSON && holder.last() >= preposition - 1;
                return stands ? withName(holder, Math.max(holder.last(), body.last()) + 1) : null;
            }
        }
        return null;
    }

    private MentionCandidate withName(MentionCandidate holder, int after) {
        MentionCandidate name = mentions.at(grammar.isComma(after) ? after + 1 : after);
        boolean named = holder.name() == null
                && name != null
                && name.isNamedPerson()
                && holder.gender().agreesWith(name.gender());
        return named ? mentions.named(holder, name) : holder;
    }

    /** "عن المبعوث إلى اليمن قوله": what "إلى" governs belongs to whom "عن" names. */
    private boolean isAfterSource(int token, int sentence) {
        for (int i = token - 1; i >= sentence; i--) {
            if (words.is(i, ABOUT)) {
                return true;
            }
        }
        return false;
    }

    /** "أكثر من خمسة ناشطين": whom a number or a quantity counts. */
    private int counted(int token) {
        int at = token;
        if (words.is(at, WordClass.QUANTIFIER) && words.is(at + 1, "من")) {
            at += 2;
        }
        boolean number =
                words.is(at, WordClass.NUMBER) && mentions.at(at) == null && words.sameParagraph(token, at + 1);
        return number ? at + 1 : at;
    }
}

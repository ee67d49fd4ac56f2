package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Noun phrases that name who acts, or stand for him: "واشنطن", "رجال الشرطة", "بلاده", "«الاتحاد الأوروبي»". */
final class SubjectPhrases {

    private final Scene scene;
    private final Words words;
    private final MentionIndex mentions;
    private final Authorities authorities;
    private final OwnCountries ownCountries;

    SubjectPhrases(Scene scene, Authorities authorities, OwnCountries ownCountries) {
        this.scene = scene;
        this.words = scene.words();
        this.mentions = scene.mentions();
        this.authorities = authorities;
        this.ownCountries = ownCountries;
    }

    /** "فرض | «الاتحاد الأوروبي» | عقوبات": a name in quotation marks, which are nothing but those of a name. */
    Subject quoted(int mark) {
        Quotation name = words.document().quotationOpenedBy(mark);
        Subject subject = name == null || !name.closed() || isDescription(name) ? null : at(mark + 1);
        return subject != null && subject.last() == name.lastToken() - 1
                ? new Subject(subject.actor(), subject.first(), name.lastToken())
                : null;
    }

    /** "تصنفها "إرهابية"": what somebody is said to be, and nobody. */
    private boolean isDescription(Quotation name) {
        int word = name.firstToken() + 1;
        return name.lastToken() == word + 1
                && words.isWord(word)
                && !words.get(word).definite()
                && (scene.is(word, WordClass.NISBA) || scene.is(word, WordClass.ADJECTIVE))
                && words.match(words.lexicon().bodies(), word) == null;
    }

    /** "أمر | ملكي | بإعفاء": of what sort the decree is, nobody who orders. */
    private boolean isOfDecision(Named named) {
        int token = named.first();
        // "أمر | ملكي بإعفاء وزير العدل سامر الخطيب"
        boolean alone = token == named.last()
                || words.isWord(token + 1) && words.get(token + 1).preposition() == 'ب';
        return alone
                && scene.is(token, WordClass.NISBA)
                && !words.get(token).definite()
                && mentions.isGroup(named)
                && words.isBaseAmong(token - 1, WordSet.DECISION);
    }

    /** A noun phrase in the nominative place that is an actor or stands for one. */
    Subject at(int token) {
        if (!words.isWord(token) || words.get(token).hasProclitic() && !mentions.isWhole(token)) {
            return null;
        }
        if (scene.isForm(token, "كل") && scene.isForm(token + 1, "من")) {
            return at(token + 2);
        }
        Named named = mentions.at(token);
        if (named != null && isOfDecision(named)) {
            return null;
        }
        if (named != null) {
            Integer body = servedBy(named);
            int last = mentions.lastJoined(named);
            // "الاتحاد الأوروبي لكرة القدم (يويفا)": as if the brackets were not there
            int bracket = words.isWord(last + 2) ? scene.closingBracket(last + 1) : -1;
            return new Subject(body == null ? named.actor() : body, token, Math.max(last, bracket));
        }
        boolean tool = words.isAmong(token, MeasureSet.INSTRUMENT);
        if ((tool || scene.is(token, WordClass.GROUP_HEAD)) && mentions.around(token) == null) {
            // "مراقبو وزارة التجارة", "رجال الشرطة", "جرافات البلدية": act for the body.
            Named body = mentions.at(token + 1);
            boolean acts = body != null
                    && mentions.isOrganization(body)
                    && !words.get(token).definite()
                    && !words.get(token + 1).hasProclitic();
            if (acts) {
                return new Subject(body.actor(), token, body.last());
            }
        }
        Named around = mentions.around(token);
        if (around != null) {
            Integer rest = mentions.rest(around, token);
            return rest == null ? null : new Subject(rest, token, around.last());
        }
        var state = words.match(words.lexicon().countries(), token);
        if (state != null) {
            return new Subject(mentions.country(state.value()), token, state.last());
        }
        Word word = words.get(token);
        if (ownCountries.isNamedBy(token)) {
            return ownCountries.at(token);
        }
        boolean body = words.isBaseAmong(token, MeasureSet.STATE_SIDE)
                || word.is(WordClass.ORGANIZATION_HEAD)
                || word.is(WordClass.PORTFOLIO)
                || word.is(WordClass.TITLE);
        for (int i = token + 1;
                body
                        && i <= token + 3
                        && words.isWord(i)
                        && !words.get(i).hasProclitic()
                        && !scene.is(i, WordClass.PREPOSITION);
                i++) {
            Country country = words.get(i).definite() ? words.get(i).entry().nisba() : null;
            if (country != null) {
                return new Subject(mentions.country(country), token, i);
            }
        }
        return null;
    }

    /** "مراقبو وزارة التجارة", "رجال الشرطة": the body for which a group acts; or null. */
    private Integer servedBy(Named named) {
        boolean group = mentions.isGroup(named)
                && named.last() > named.first()
                && scene.is(named.first(), WordClass.GROUP_HEAD)
                && !words.get(named.first()).definite();
        Integer body = group ? mentions.rest(named, named.first() + 1) : null;
        return body != null && authorities.isPublic(body) ? body : null;
    }
}

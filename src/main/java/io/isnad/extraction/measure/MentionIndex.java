package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.Mention;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.FoldedPhrase;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Memo;
import io.isnad.extraction.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The document's mentions by token, and its actors by name. */
final class MentionIndex {

    private static final int LONGEST_TITLE = 7;
    private static final int FARTHEST_BODY = 60;
    private static final int FARTHEST_BEFORE = 120;

    /** Articles share many of their actors' names. */
    private static final Memo<String> BASES = new Memo<>(Lexicon::base);

    private final Words words;
    private final List<Actor> actors;
    private final List<Mention> mentions;
    private final Named[] byToken;
    /** Made when first asked for: most articles tell of measures without. */
    private Map<String, Integer> byName;

    private Map<String, Integer> byHead;

    /**
     * A mention with its tokens.
     *
     * @param first its first token, which may begin with clitics
     * @param last its last token
     */
    record Named(Mention mention, int first, int last) {

        int actor() {
            return mention.actor();
        }
    }

    MentionIndex(Words words, List<Actor> actors, List<Mention> mentions) {
        this.words = words;
        this.actors = actors;
        this.mentions = mentions;
        this.byToken = new Named[words.size()];
        for (Mention mention : mentions) {
            add(mention);
        }
    }

    private Integer byName(String name) {
        if (byName == null) {
            byName = new HashMap<>();
            for (int i = actors.size() - 1; i >= 0; i--) {
                for (String alias : actors.get(i).aliases()) {
                    byName.put(BASES.get(alias), i);
                }
                byName.put(BASES.get(actors.get(i).name()), i);
            }
        }
        return byName.get(Lexicon.base(name));
    }

    private Integer byHead(String head) {
        if (byHead == null) {
            byHead = new HashMap<>();
            for (int i = actors.size() - 1; i >= 0; i--) {
                Actor actor = actors.get(i);
                if (actor.kind() == ActorKind.ORGANIZATION) {
                    byHead.put(FoldedPhrase.of(actor.name()).head(), i);
                }
            }
        }
        return byHead.get(head);
    }

    private void add(Mention mention) {
        int last = words.document().tokenAtOrAfter(mention.span().end()) - 1;
        int first = last;
        while (first > 0 && words.token(first - 1).end() > mention.span().start()) {
            first--;
        }
        Named named = new Named(mention, first, last);
        for (int i = first; i <= last; i++) {
            if (byToken[i] == null
                    || byToken[i].mention().span().length() < mention.span().length()) {
                byToken[i] = named;
            }
        }
    }

    /** The mention that the token is part of, or null. */
    Named around(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : null;
    }

    /** The mention that begins at the token, or null. */
    Named at(int token) {
        Named named = around(token);
        return named != null && named.first() == token ? named : null;
    }

    /** "فيسبوك": whether a name begins at the token with its first letter, so that no clitic stands before it. */
    boolean isWhole(int token) {
        Named named = at(token);
        return named != null
                && named.mention().span().start() == words.token(token).start();
    }

    /** The mention that ends at the token, or null. */
    Named endingAt(int token) {
        Named named = around(token);
        return named != null && named.last() == token ? named : null;
    }

    /** Number of actors. */
    int size() {
        return actors.size();
    }

    Actor actor(int index) {
        return actors.get(index);
    }

    boolean isPerson(Named named) {
        return actors.get(named.actor()).kind() == ActorKind.PERSON;
    }

    boolean isOrganization(Named named) {
        return actors.get(named.actor()).kind() == ActorKind.ORGANIZATION;
    }

    /** The first token of a mention. */
    int token(int mention) {
        return mention < mentions.size()
                ? words.document().tokenAtOrAfter(mentions.get(mention).span().start())
                : 0;
    }

    /** The body that a head noun names, "المحكمة" for "المحكمة العليا": the last before, else the next, else the first; or null. */
    Integer body(String head, int token) {
        for (int at = token - 1; at >= 0 && token - at <= FARTHEST_BEFORE; at--) {
            if (isBody(at, head)) {
                return at(at).actor();
            }
        }
        for (int at = token + 1; at - token <= FARTHEST_BODY; at++) {
            if (isBody(at, head)) {
                return at(at).actor();
            }
        }
        return byHead(head);
    }

    private boolean isBody(int token, String head) {
        Named named = at(token);
        return named != null && isOrganization(named) && words.get(token).base().equals(head);
    }

    boolean isGroup(Named named) {
        return actors.get(named.actor()).kind() == ActorKind.GROUP;
    }

    /** The actor that the rest of a mention names: "الولايات المتحدة" in "قرار الولايات المتحدة"; or null. */
    Integer rest(Named named, int from) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i <= named.last(); i++) {
            name.append(i > from ? " " : "").append(words.token(i).folded());
        }
        return byName(name.toString());
    }

    /** "المتحدث باسم الجيش الإسرائيلي", "باسم الرئيس سامر حداد": the actor of a kind by whose name another name ends; or null. */
    Integer atEnd(String name, ActorKind kind) {
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            Integer actor = byName(Normalizer.fold(name.substring(space + 1)));
            if (actor != null && actors.get(actor).kind() == kind) {
                return actor;
            }
        }
        return null;
    }

    /** "رئيس بلدية الخبر المهندس": the actor of a kind whose name stands behind the first word of a phrase, the longest; or null. */
    Integer within(String phrase, ActorKind kind) {
        List<String> parts = FoldedPhrase.of(phrase).words();
        int end = Math.min(parts.size(), LONGEST_TITLE);
        for (int from = 1; from < end; from++) {
            for (int to = end; to > from; to--) {
                Integer actor = byName(String.join(" ", parts.subList(from, to)));
                if (actor != null && actors.get(actor).kind() == kind) {
                    return actor;
                }
            }
        }
        return null;
    }

    /** The actor that a country is in this article: by its name, else by its capital; or null. */
    Integer country(Country country) {
        for (String name : country.names()) {
            Integer actor = byName(name);
            if (actor != null) {
                return actor;
            }
        }
        for (String capital : country.capitals()) {
            Integer actor = byName(capital);
            if (actor != null) {
                return actor;
            }
        }
        return null;
    }

    /** The country that an actor is, governs or holds office in, as its names and titles show; or null. */
    Country nation(int actor) {
        Actor a = actors.get(actor);
        Country country = nation(a.name());
        for (int i = 0; country == null && i < a.roles().size(); i++) {
            country = nation(a.roles().get(i).title());
        }
        for (int i = 0; country == null && i < a.aliases().size(); i++) {
            country = nation(a.aliases().get(i));
        }
        return country;
    }

    private Country nation(String phrase) {
        FoldedPhrase name = FoldedPhrase.of(phrase);
        Country whole = words.lexicon().countries().exact(name.folded());
        if (whole == null) {
            whole = words.lexicon().capitals().exact(name.folded());
        }
        if (whole != null) {
            return whole;
        }
        for (String word : name.words()) {
            Country nisba = words.lexicon().nisba(word);
            Country country =
                    nisba != null ? nisba : words.lexicon().countries().exact(word);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** The end of "السعودية والإمارات ومصر". */
    int lastJoined(Named first) {
        Named last = first;
        for (Named next = joined(last); next != null; next = joined(last)) {
            last = next;
        }
        return last.last();
    }

    private Named joined(Named before) {
        int next = before.last() + 1;
        boolean joins = words.sameParagraph(before.first(), next)
                && words.isWord(next)
                && words.get(next).conjunction() == 'و'
                && words.get(next).preposition() == 0;
        return joins ? at(next) : null;
    }
}

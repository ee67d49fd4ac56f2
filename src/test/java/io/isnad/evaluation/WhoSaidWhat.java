package io.isnad.evaluation;

import io.isnad.evaluation.AnnotatedArticle.Entity;
import io.isnad.evaluation.AnnotatedArticle.Wanted;
import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.Extraction;
import io.isnad.extraction.Span;
import io.isnad.extraction.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which annotated statements an extraction finds, and of which it tells the right speaker. Contents match one to one where they
 * share half of their letters and digits (intersection over union), those with the same cue first, then those that share most.
 */
public final class WhoSaidWhat {

    private static final double MATCH = 0.5;

    private final AnnotatedArticle article;
    private final Extraction extraction;
    private final Map<Statement, Wanted> matches;

    /** Compares an extraction with the annotation of its article. */
    public WhoSaidWhat(AnnotatedArticle article, Extraction extraction) {
        this.article = article;
        this.extraction = extraction;
        this.matches = match();
    }

    private record Pair(Statement found, Wanted wanted, boolean sameCue, double overlap) {}

    /** Statements whose content is found. */
    public Score statements() {
        return score(matches.size());
    }

    /** Statements whose content is found with the right speaker. */
    public Score withSpeakers() {
        return score((int) matches.entrySet().stream()
                .filter(m -> isRight(m.getKey(), m.getValue()))
                .count());
    }

    private Score score(int right) {
        return new Score(
                right, extraction.statements().size(), article.statements().size());
    }

    private Map<Statement, Wanted> match() {
        List<Pair> pairs = new ArrayList<>();
        for (Statement found : extraction.statements()) {
            for (Wanted wanted : article.statements()) {
                if (found.content().overlaps(wanted.content())) {
                    pairs.add(new Pair(found, wanted, sameCue(found, wanted), overlap(found, wanted)));
                }
            }
        }
        pairs.sort(
                Comparator.comparing(Pair::sameCue).thenComparing(Pair::overlap).reversed());
        Map<Statement, Wanted> taken = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.overlap() >= MATCH && !taken.containsValue(pair.wanted())) {
                taken.putIfAbsent(pair.found(), pair.wanted());
            }
        }
        return taken;
    }

    private static boolean sameCue(Statement found, Wanted wanted) {
        return found.cue() != null && wanted.cue() != null && found.cue().span().overlaps(wanted.cue());
    }

    private double overlap(Statement found, Wanted wanted) {
        Set<Integer> both = letters(found.content());
        Set<Integer> either = letters(wanted.content());
        Set<Integer> shared = new HashSet<>(both);
        shared.retainAll(either);
        either.addAll(both);
        return either.isEmpty() ? 0 : (double) shared.size() / either.size();
    }

    private Set<Integer> letters(Span span) {
        Set<Integer> letters = new HashSet<>();
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(article.text().charAt(i))) {
                letters.add(i);
            }
        }
        return letters;
    }

    /** The name is one by which the article refers to the speaker; of a group, the mention or half of the words. */
    private boolean isRight(Statement found, Wanted wanted) {
        Entity entity = article.entities().get(wanted.speaker());
        if (found.speaker() == null || entity == null) {
            return found.speaker() == null && entity == null;
        }
        Actor actor = extraction.actors().get(found.speaker());
        String name = Names.comparable(actor.name());
        if (entity.kind() == ActorKind.GROUP) {
            return sameMention(found, wanted) || sharesWords(name, entity.name());
        }
        return entity.forms().contains(name)
                || name.equals(entity.name())
                || actor.aliases().stream().map(Names::comparable).anyMatch(entity.name()::equals);
    }

    private boolean sameMention(Statement found, Wanted wanted) {
        Integer mention = found.attribution().mention();
        return mention != null
                && wanted.mention() != null
                && extraction.mentions().get(mention).span().overlaps(wanted.mention());
    }

    private static boolean sharesWords(String one, String other) {
        Set<String> shared = new HashSet<>(List.of(one.split(" ")));
        Set<String> all = new HashSet<>(List.of(other.split(" ")));
        Set<String> either = new HashSet<>(shared);
        either.addAll(all);
        shared.retainAll(all);
        return !shared.isEmpty() && shared.size() >= MATCH * either.size();
    }
}

package io.isnad.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Leaves out whom nothing needs: groups and bare nouns for bodies that neither speak, pass on, issue nor suffer anything,
 * with their mentions. Persons and bodies with names of their own stay.
 */
final class Relevance {

    private static final int DROPPED = -1;

    private final Extraction all;
    private final int[] actors;
    private final int[] mentions;

    private Relevance(Extraction all) {
        this.all = all;
        this.actors = new int[all.actors().size()];
        this.mentions = new int[all.mentions().size()];
    }

    static Extraction filter(Extraction all) {
        return new Relevance(all).run();
    }

    private Extraction run() {
        BitSet needed = needed();
        int next = 0;
        for (int i = 0; i < actors.length; i++) {
            actors[i] = needed.get(i) || standsAlone(all.actors().get(i)) ? next++ : DROPPED;
        }
        next = 0;
        for (int i = 0; i < mentions.length; i++) {
            mentions[i] = actors[all.mentions().get(i).actor()] == DROPPED ? DROPPED : next++;
        }
        return new Extraction(all.paragraphs(), keptActors(), keptMentions(), statements(), measures());
    }

    private List<Statement> statements() {
        List<Statement> kept = new ArrayList<>(all.statements().size());
        for (Statement statement : all.statements()) {
            kept.add(statement(statement));
        }
        return kept;
    }

    private List<Measure> measures() {
        List<Measure> kept = new ArrayList<>(all.measures().size());
        for (Measure measure : all.measures()) {
            kept.add(measure(measure));
        }
        return kept;
    }

    private List<Mention> keptMentions() {
        List<Mention> kept = new ArrayList<>(mentions.length);
        for (Mention m : all.mentions()) {
            int actor = actors[m.actor()];
            if (actor != DROPPED) {
                kept.add(actor == m.actor() ? m : new Mention(actor, m.span()));
            }
        }
        return kept;
    }

    private static boolean standsAlone(Actor actor) {
        return actor.kind() == ActorKind.PERSON
                || actor.kind() == ActorKind.ORGANIZATION && actor.scope() == ActorScope.GLOBAL;
    }

    private BitSet needed() {
        BitSet needed = new BitSet(actors.length);
        for (Statement s : all.statements()) {
            add(s.speaker(), needed);
            add(s.attribution().via(), needed);
            if (s.attribution().mention() != null) {
                needed.set(all.mentions().get(s.attribution().mention()).actor());
            }
        }
        for (Measure m : all.measures()) {
            add(m.issuer(), needed);
            add(m.target() == null ? null : m.target().actor(), needed);
        }
        for (Actor a : all.actors()) {
            for (Role role : a.roles()) {
                add(role.organization(), needed);
            }
        }
        return needed;
    }

    private static void add(Integer actor, BitSet needed) {
        if (actor != null) {
            needed.set(actor);
        }
    }

    private List<Actor> keptActors() {
        List<Actor> kept = new ArrayList<>();
        for (int i = 0; i < actors.length; i++) {
            Actor a = all.actors().get(i);
            if (actors[i] != DROPPED) {
                kept.add(a.roles().isEmpty() ? a : withRoles(a));
            }
        }
        return kept;
    }

    private Actor withRoles(Actor a) {
        List<Role> roles = new ArrayList<>(a.roles().size());
        for (Role r : a.roles()) {
            roles.add(new Role(r.title(), actor(r.organization()), mentions[r.mention()]));
        }
        return new Actor(a.kind(), a.scope(), a.name(), a.englishName(), a.aliases(), roles);
    }

    private Integer actor(Integer index) {
        return index == null ? null : Integer.valueOf(actors[index]);
    }

    private Statement statement(Statement s) {
        Attribution a = s.attribution();
        Integer mention = a.mention() == null ? null : Integer.valueOf(mentions[a.mention()]);
        return new Statement(
                s.form(),
                s.content(),
                s.quotes(),
                s.cue(),
                actor(s.speaker()),
                new Attribution(a.method(), mention, actor(a.via()), a.chain(), a.doubts(), a.confidence()),
                s.within(),
                s.saidAt());
    }

    private Measure measure(Measure m) {
        MeasureTarget target = m.target() == null
                ? null
                : new MeasureTarget(m.target().span(), actor(m.target().actor()));
        return new Measure(
                m.kind(),
                m.status(),
                m.trigger(),
                actor(m.issuer()),
                target,
                m.quantity(),
                m.effective(),
                m.evidence(),
                m.statement());
    }
}

package io.isnad.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/**
 * Writes the rows that articles share. Rows are always locked in the order of their ids, so that two transactions wait for
 * each other in one direction only.
 */
@ApplicationScoped
class ActorTable {

    private final StatelessSession session;

    ActorTable(StatelessSession session) {
        this.session = session;
    }

    /** Inserts those that are not there; those that are stay as they are, but for the Latin name. */
    void insertMissing(List<Actor> actors) {
        if (actors.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery("""
            insert into actor (id, kind, name, normalized_name, latin_name)
            select * from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:names as text[]),
                cast(:normalizedNames as text[]), cast(:latinNames as text[])) as a(id)
            order by a.id
            on conflict (id) do nothing\
            """)
                .setParameter("ids", actors.stream().map(actor -> actor.id).toArray(UUID[]::new))
                .setParameter("kinds", column(actors, actor -> actor.kind.name()))
                .setParameter("names", column(actors, actor -> actor.name))
                .setParameter("normalizedNames", column(actors, actor -> actor.normalizedName))
                .setParameter("latinNames", column(actors, actor -> actor.latinName))
                .executeUpdate();
        // Only those that differ: an update locks the row, and imports would wait for one another.
        session.createNativeMutationQuery("""
            update actor set latin_name = new.latin_name
            from unnest(cast(:ids as uuid[]), cast(:latinNames as text[])) as new (id, latin_name)
            where actor.id = new.id and actor.latin_name is distinct from new.latin_name\
            """)
                .setParameter("ids", actors.stream().map(actor -> actor.id).toArray(UUID[]::new))
                .setParameter("latinNames", column(actors, actor -> actor.latinName))
                .executeUpdate();
    }

    private static String[] column(List<Actor> actors, Function<Actor, String> value) {
        return actors.stream().map(value).toArray(String[]::new);
    }

    /**
     * Deletes those of {@code candidates} to whom no article refers. Without foreign keys somebody could be about to refer to
     * them, so none is deleted while these are set aside.
     */
    void deleteUnused(Set<UUID> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        UUID[] ids = candidates.toArray(UUID[]::new);
        // First wait for who is about to refer to them; only a later statement sees what they wrote meanwhile.
        session.createNativeQuery(
                        "select id from actor where id = any(cast(:ids as uuid[])) order by id for update", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        session.createNativeMutationQuery("""
            delete from actor where id = any(cast(:ids as uuid[]))
            and not exists (select from article_actor a where a.actor_id = actor.id)
            and not exists (select from set_aside)\
            """).setParameter("ids", ids).executeUpdate();
    }
}

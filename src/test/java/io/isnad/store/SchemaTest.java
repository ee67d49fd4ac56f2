package io.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {

    @Inject
    EntityManager entityManager;

    @Test
    @TestTransaction
    void everyEntityReadsItsTable() {
        List<Class<?>> entities = List.of(
                Article.class,
                Actor.class,
                ArticleActor.class,
                Mention.class,
                Role.class,
                Statement.class,
                Measure.class);
        assertThat(entityManager.getMetamodel().getEntities())
                .<Class<?>>extracting(EntityType::getJavaType)
                .containsExactlyInAnyOrderElementsOf(entities);
        for (Class<?> entity : entities) {
            assertThat(entityManager
                            .createQuery("from " + entity.getName(), entity)
                            .setMaxResults(1)
                            .getResultList())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    @TestTransaction
    void everyForeignKeyHasAnIndexThatStartsWithIt() {
        List<?> without = entityManager.createNativeQuery("""
                        select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists
                        (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])""").getResultList();
        assertThat(without).isEmpty();
    }

    @Test
    void theStoresEnumsAreTheEngines() {
        assertSameNames(ActorKind.values(), io.isnad.extraction.ActorKind.values());
        assertSameNames(StatementForm.values(), io.isnad.extraction.StatementForm.values());
        assertSameNames(CueKind.values(), io.isnad.extraction.CueKind.values());
        assertSameNames(AttributionMethod.values(), io.isnad.extraction.AttributionMethod.values());
        assertSameNames(MeasureKind.values(), io.isnad.extraction.MeasureKind.values());
        assertSameNames(MeasureStatus.values(), io.isnad.extraction.MeasureStatus.values());
    }

    private static void assertSameNames(Enum<?>[] store, Enum<?>[] engine) {
        assertThat(Arrays.stream(store).map(Enum::name))
                .containsExactlyElementsOf(Arrays.stream(engine).map(Enum::name).toList());
    }
}

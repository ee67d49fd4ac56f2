import { useArrivals } from '../api/useArrivals';
import { usePages } from '../api/usePages';
import { useInterface } from '../i18n';
import { ActorLink } from '../parts/ActorLink';
import { Arrived } from '../parts/Arrived';
import { PagedList } from '../parts/PagedList';
import { Empty } from '../parts/states';
import { StatementItem } from '../statements/StatementItem';
import { saidDocument } from './documents';
import type { Said } from './documents';

const saidOf = (data: Said) => data.statements;

/** What somebody said, and whom they speak of in it. */
export function SaidList({ actor }: { actor: { id: string } }) {
  const { t } = useInterface();
  const pages = usePages(saidDocument, { id: actor.id }, saidOf);
  const arrivals = useArrivals({ speakerId: actor.id }, pages.total);
  return (
    <>
      <Arrived arrivals={arrivals} show={pages.reload} />
      <PagedList pages={pages} empty={<Empty title={t.people.silent} />}>
        {(items) => (
          <>
            <SpeaksOf items={items} speaker={actor} />
            <ul class="items">
              {items.map((item) => (
                <li key={item.id}>
                  <StatementItem item={item} />
                </li>
              ))}
            </ul>
          </>
        )}
      </PagedList>
    </>
  );
}

function SpeaksOf({ items, speaker }: { items: readonly Said['statements']['nodes'][number][]; speaker: { id: string } }) {
  const { t } = useInterface();
  const named = new Map(items.flatMap(({ mentions }) => mentions.map(({ actor }) => [actor.id, actor] as const)));
  named.delete(speaker.id);
  if (named.size === 0) return null;
  return (
    <p class="speaks-of">
      <span class="soft">{t.people.speaksOf}: </span>
      {[...named.values()].slice(0, 15).map((other) => (
        <ActorLink key={other.id} actor={other} />
      ))}
    </p>
  );
}

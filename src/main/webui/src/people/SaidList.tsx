import { usePages } from '../api/usePages';
import { useInterface } from '../i18n';
import { ActorLink } from '../parts/ActorLink';
import { Endless } from '../parts/Endless';
import { Empty, Failure, Loading } from '../parts/states';
import { StatementItem } from '../statements/StatementItem';
import { saidDocument } from './documents';
import type { Said } from './documents';

const saidOf = (data: Said) => data.statements;

/** What somebody said, and whom they speak of in it. */
export function SaidList({ actor }: { actor: { id: string } }) {
  const { t } = useInterface();
  const pages = usePages(saidDocument, { id: actor.id }, saidOf);
  if (pages.error) return <Failure message={pages.error.message} retry={pages.load} />;
  if (pages.total === null) return <Loading />;
  if (pages.total === 0) return <Empty title={t.people.silent} />;
  const named = new Map(
    pages.nodes.flatMap(({ mentions }) => mentions.map((mention) => [mention.actor.id, mention.actor] as const)),
  );
  named.delete(actor.id);
  return (
    <>
      {named.size > 0 && (
        <p class="speaks-of">
          <span class="soft">{t.people.speaksOf}: </span>
          {[...named.values()].slice(0, 15).map((other) => (
            <ActorLink key={other.id} actor={other} />
          ))}
        </p>
      )}
      <ul class="items">
        {pages.nodes.map((item) => (
          <li key={item.id}>
            <StatementItem item={item} />
          </li>
        ))}
      </ul>
      <Endless more={pages.more} fetching={pages.fetching} load={pages.load} />
    </>
  );
}

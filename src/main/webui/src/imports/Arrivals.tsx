import { useSubscription } from '@urql/preact';
import { graphql } from '../api/graphql';
import { useInterface } from '../i18n';
import { StatementItem } from '../statements/StatementItem';
import { itemFields } from '../statements/documents';
import type { Item } from '../statements/documents';

const arrivingDocument = graphql(
  `
    subscription Arriving {
      statementAdded { ...ItemFields }
    }
  `,
  [itemFields],
);

/** So many of the latest are shown. */
const SHOWN = 20;

/** Statements as they are stored, the latest first. */
export function Arrivals() {
  const { t } = useInterface();
  const [{ data: items = [] }] = useSubscription({ query: arrivingDocument }, (before: Item[] = [], { statementAdded }) =>
    [statementAdded, ...before.filter(({ id }) => id !== statementAdded.id)].slice(0, SHOWN),
  );
  return (
    <>
      <h2>{t.imports.live}</h2>
      {items.length === 0 ? (
        <p class="soft waiting">{t.imports.waiting}</p>
      ) : (
        <ul class="items" aria-live="polite">
          {items.map((item) => (
            <li key={item.id}>
              <StatementItem item={item} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

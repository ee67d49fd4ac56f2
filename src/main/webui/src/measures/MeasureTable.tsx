import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { useInterface } from '../i18n';
import { directionOf } from '../parts/direction';
import type { MeasureRow } from './documents';
import { ActorLink } from '../parts/ActorLink';

const COLUMNS = ['kind', 'status', 'issuer', 'target', 'quantity', 'effective', 'evidence'] as const;

/** Measures, one a row: who, upon whom, what, how many, when, and the words that tell of it. */
export function MeasureTable({ measures }: { measures: readonly MeasureRow[] }) {
  const { t, number, date } = useInterface();
  return (
    <div class="scrolls" role="region" aria-label={t.nav.measures} tabIndex={0}>
      <table class="measures" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {t.measures[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {measures.map((measure) => (
            <tr key={measure.id} role="row">
              <th scope="row" role="rowheader" data-column={t.measures.kind}>
                {t.measureKinds[measure.kind]}
              </th>
              <Cell column="status">
                <span class={`label ${measure.status.toLowerCase()}`}>{t.measureStatuses[measure.status]}</span>
              </Cell>
              <Cell column="issuer">{measure.issuer && <ActorLink actor={measure.issuer} />}</Cell>
              <Cell column="target">
                {measure.target &&
                  (measure.target.actor ? <ActorLink actor={measure.target.actor} /> : <bdi>{measure.target.span.exact}</bdi>)}
              </Cell>
              <Cell column="quantity">{measure.quantity && <span class="figure">{number(measure.quantity.value)}</span>}</Cell>
              <Cell column="effective">
                {measure.effective && (
                  <span>
                    <bdi>{measure.effective.span.exact}</bdi>
                    {measure.effective.earliest && <span class="soft"> {date(measure.effective.earliest)}</span>}
                  </span>
                )}
              </Cell>
              <td class="evidence" role="cell" lang={measure.article.language} dir={directionOf(measure.article.language)}>
                <Link href={`/articles/${measure.article.id}#${measure.statement?.id ?? measure.id}`}>{measure.evidence.exact}</Link>
                {measure.statement?.speaker && (
                  <span class="soft">
                    {' — '}
                    <bdi>{measure.statement.speaker.name}</bdi>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell that knows its column's name, for where there is no room for columns. */
function Cell({ column, children }: { column: (typeof COLUMNS)[number]; children: ComponentChildren }) {
  const { t } = useInterface();
  return (
    <td role="cell" class={children ? undefined : 'empty'} data-column={t.measures[column]}>
      {children || t.none}
    </td>
  );
}

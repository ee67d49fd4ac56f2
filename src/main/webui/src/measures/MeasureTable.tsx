import { Link } from 'wouter-preact';
import { useInterface } from '../i18n';
import { directionOf } from '../parts/direction';
import type { MeasureRow } from './documents';
import { ActorLink } from '../parts/ActorLink';

/** Measures, one a row: who, upon whom, what, how many, when, and the words that tell of it. */
export function MeasureTable({ measures }: { measures: readonly MeasureRow[] }) {
  const { t, number, date } = useInterface();
  return (
    <div class="scrolls" role="region" aria-label={t.nav.measures} tabIndex={0}>
      <table class="measures">
        <thead>
          <tr>
            {[t.measures.kind, t.measures.status, t.measures.issuer, t.measures.target, t.measures.quantity, t.measures.effective, t.measures.evidence].map(
              (name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">{t.measureKinds[measure.kind]}</th>
              <td>
                <span class={`label ${measure.status.toLowerCase()}`}>{t.measureStatuses[measure.status]}</span>
              </td>
              <td>{measure.issuer ? <ActorLink actor={measure.issuer} /> : t.none}</td>
              <td>
                {measure.target?.actor ? <ActorLink actor={measure.target.actor} /> : <bdi>{measure.target?.span.exact ?? t.none}</bdi>}
              </td>
              <td class="figure">{measure.quantity ? number(measure.quantity.value) : t.none}</td>
              <td>
                {measure.effective ? (
                  <>
                    <bdi>{measure.effective.span.exact}</bdi>
                    {measure.effective.earliest && <span class="soft"> {date(measure.effective.earliest)}</span>}
                  </>
                ) : (
                  t.none
                )}
              </td>
              <td class="evidence" lang={measure.article.language} dir={directionOf(measure.article.language)}>
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

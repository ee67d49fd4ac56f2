import { useInterface } from '../i18n';
import type { Measure } from './documents';

/** The measures of a paragraph, in its margin. */
export function MeasureNotes({ measures, point }: { measures: Measure[]; point: (measure: Measure | null) => void }) {
  const { t, number } = useInterface();
  if (measures.length === 0) return null;
  return (
    <ul aria-label={t.article.measures}>
      {measures.map((measure) => (
        <li key={measure.id}>
          <button
            type="button"
            class="measure"
            onMouseEnter={() => point(measure)}
            onMouseLeave={() => point(null)}
            onFocus={() => point(measure)}
            onBlur={() => point(null)}
          >
            <b>{t.measureKinds[measure.kind]}</b> <i>{t.measureStatuses[measure.status]}</i>
            <span class="parties">
              <bdi>{measure.issuer?.name ?? t.none}</bdi>
              <span class="arrow" aria-hidden="true" />
              <bdi>{measure.target?.actor?.name ?? measure.target?.span.exact ?? t.none}</bdi>
              {measure.quantity && <span class="quantity"> × {number(measure.quantity.value)}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

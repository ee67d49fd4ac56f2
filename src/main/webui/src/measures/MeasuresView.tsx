import { useMemo } from 'preact/hooks';
import { usePages } from '../api/usePages';
import { useInterface } from '../i18n';
import { PagedList } from '../parts/PagedList';
import { Empty } from '../parts/states';
import { chosen, day, useAddress } from '../parts/useAddress';
import { useTitle } from '../parts/useTitle';
import { measuresDocument } from './documents';
import type { Filter, MeasureRow, Page } from './documents';
import { MeasureTable } from './MeasureTable';

const KINDS = [
  'SANCTION', 'EXPULSION', 'BAN', 'TARIFF', 'ASSET_FREEZE', 'FINE', 'DISMISSAL', 'DETENTION', 'RECALL', 'SUSPENSION',
  'WITHDRAWAL', 'CLOSURE', 'LEGISLATION', 'OTHER',
] as const;
const STATUSES = ['IMPOSED', 'ANNOUNCED', 'THREATENED', 'PROPOSED', 'LIFTED', 'REJECTED'] as const;
const SORTS = ['kind', 'status', 'issuer', 'target', 'quantity', 'effective'] as const;
type Sort = (typeof SORTS)[number];

const measuresOf = (data: Page) => data.measures;

/** What was done: by whom, upon whom, how much, when. */
export function MeasuresView() {
  const { t, number, language } = useInterface();
  const [address, change] = useAddress();
  const pages = usePages(measuresDocument, { filter: filterOf(address) }, measuresOf);
  const sort = chosen(address, 'sort', SORTS)[0];
  const rows = useMemo(() => sorted(pages.nodes, sort, language), [pages.nodes, sort, language]);
  useTitle(t.nav.measures);
  return (
    <section class="page wide">
      <h1>{t.nav.measures}</h1>
      <form class="fields" onSubmit={(event) => event.preventDefault()}>
        <Select name="kind" label={t.measures.kind} options={KINDS.map((kind) => [kind, t.measureKinds[kind]])} />
        <Select name="status" label={t.measures.status} options={STATUSES.map((status) => [status, t.measureStatuses[status]])} />
        <label>
          {t.statements.from}
          <input type="date" value={address.get('from') ?? ''} onChange={(e) => change({ from: e.currentTarget.value })} />
        </label>
        <label>
          {t.statements.to}
          <input type="date" value={address.get('to') ?? ''} onChange={(e) => change({ to: e.currentTarget.value })} />
        </label>
        <Select name="sort" label={t.statements.order} options={SORTS.map((name) => [name, t.measures[name]])} />
      </form>
      <PagedList pages={pages} empty={<Empty title={t.measures.empty}>{t.statements.emptyHint}</Empty>}>
        {(loaded, total) => (
          <>
            <p class="tally" role="status">
              {t.search.found(number(total))}
              {sort && loaded.length < total && ` · ${t.measures.sortedAmong(number(loaded.length))}`}
            </p>
            <MeasureTable measures={rows} />
          </>
        )}
      </PagedList>
    </section>
  );
}

function Select({ name, label, options }: { name: string; label: string; options: (readonly [string, string])[] }) {
  const { t } = useInterface();
  const [address, change] = useAddress();
  return (
    <label>
      {label}
      <select value={address.get(name) ?? ''} onChange={(e) => change({ [name]: e.currentTarget.value })}>
        <option value="">{name === 'sort' ? t.none : t.all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function filterOf(address: URLSearchParams): Filter {
  const kinds = chosen(address, 'kind', KINDS);
  const statuses = chosen(address, 'status', STATUSES);
  const from = day(address.get('from'));
  const to = day(address.get('to'));
  return {
    ...(kinds.length ? { kinds } : {}),
    ...(statuses.length ? { statuses } : {}),
    ...(from ? { publishedFrom: from } : {}),
    ...(to ? { publishedTo: to } : {}),
  };
}

/** Sorts what has been loaded; the API has no order of measures but its own. */
function sorted(rows: readonly MeasureRow[], sort: Sort | undefined, language: string): readonly MeasureRow[] {
  if (!sort) return rows;
  const compare = new Intl.Collator(language).compare;
  if (sort === 'quantity') return [...rows].sort((a, b) => (b.quantity?.value ?? -1) - (a.quantity?.value ?? -1));
  return [...rows].sort((a, b) => compare(key(a, sort), key(b, sort)));
}

function key(row: MeasureRow, sort: Exclude<Sort, 'quantity'>): string {
  switch (sort) {
    case 'issuer':
      return row.issuer?.name ?? '\uffff';
    case 'target':
      return row.target?.actor?.name ?? row.target?.span.exact ?? '\uffff';
    case 'effective':
      return row.effective?.earliest ?? '\uffff';
    default:
      return row[sort];
  }
}

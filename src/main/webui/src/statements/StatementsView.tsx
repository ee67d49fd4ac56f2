import { useQuery } from '@urql/preact';
import { useArrivals } from '../api/useArrivals';
import { usePages } from '../api/usePages';
import { useInterface } from '../i18n';
import { Arrived } from '../parts/Arrived';
import { Foldable } from '../parts/Foldable';
import { PagedList } from '../parts/PagedList';
import { Empty } from '../parts/states';
import { useAddress } from '../parts/useAddress';
import { useTitle } from '../parts/useTitle';
import { statementsDocument, statsDocument } from './documents';
import type { Page } from './documents';
import { Facets } from './Facets';
import { filterOf, ORDERS, orderOf, PARAMETERS } from './filter';
import { StatementItem } from './StatementItem';
import { Timeline } from './Timeline';

const connectionOf = (data: Page) => data.statements;

/** All statements, to be filtered by who, how, what, where and when. */
export function StatementsView() {
  const { t, number } = useInterface();
  const [address, change] = useAddress();
  const filter = filterOf(address);
  const orderBy = orderOf(address);
  const pages = usePages(statementsDocument, { filter, orderBy }, connectionOf);
  const [stats, askForStats] = useQuery({ query: statsDocument, variables: { filter } });
  const arrivals = useArrivals(filter, pages.total);
  const filtered = PARAMETERS.some((name) => address.has(name));
  useTitle(t.nav.statements);
  return (
    <section class="page wide">
      <h1>{t.nav.statements}</h1>
      <Fields />
      {stats.data && (
        <Timeline days={stats.data.statementStats.byDay} choose={(from, to) => change({ from, to })} />
      )}
      <div class="with-facets">
        <aside class="facets" aria-label={t.statements.facets}>
          <Foldable title={t.statements.facets}>
            <Facets stats={stats.data?.statementStats} />
          </Foldable>
        </aside>
        <div>
          <p class="tally" role="status">
            {pages.total !== null && t.articles.statements(pages.total)}
            {filtered && (
              <button
                type="button"
                class="quiet"
                onClick={() => change(Object.fromEntries(PARAMETERS.map((name) => [name, null])))}
              >
                {t.clear}
              </button>
            )}
          </p>
          <Arrived
            arrivals={arrivals}
            show={() => {
              pages.reload();
              askForStats({ requestPolicy: 'network-only' });
            }}
          />
          <PagedList pages={pages} empty={<Empty title={t.statements.empty}>{t.statements.emptyHint}</Empty>}>
            {(items, total) => (
              <ul class="items" aria-label={`${t.nav.statements}: ${number(total)}`}>
                {items.map((item) => (
                  <li key={item.id}>
                    <StatementItem item={item} words={filter.text ?? ''} />
                  </li>
                ))}
              </ul>
            )}
          </PagedList>
        </div>
      </div>
    </section>
  );
}

/** What cannot be chosen from numbers: words, a name, days, how sure, and the order. */
function Fields() {
  const { t, percent } = useInterface();
  const [address, change] = useAddress();
  const value = (name: string) => address.get(name) ?? '';
  return (
    <form class="fields" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t.statements.words}
        <input type="search" dir="auto" value={value('text')} onInput={(e) => change({ text: e.currentTarget.value }, true)} />
      </label>
      <label>
        {t.statements.speaker}
        <input type="search" dir="auto" value={value('speaker')} onInput={(e) => change({ speaker: e.currentTarget.value }, true)} />
      </label>
      <label>
        {t.statements.from}
        <input type="date" value={value('from')} onChange={(e) => change({ from: e.currentTarget.value })} />
      </label>
      <label>
        {t.statements.to}
        <input type="date" value={value('to')} onChange={(e) => change({ to: e.currentTarget.value })} />
      </label>
      <label>
        {t.statement.confidence}
        <select value={value('sure')} onChange={(e) => change({ sure: e.currentTarget.value })}>
          <option value="">{t.all}</option>
          {[0.7, 0.8, 0.9].map((least) => (
            <option key={least} value={String(least)}>
              ≥ {percent(least)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.statements.order}
        <select value={orderOf(address)} onChange={(e) => change({ order: e.currentTarget.value })}>
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t.statements.orders[order]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

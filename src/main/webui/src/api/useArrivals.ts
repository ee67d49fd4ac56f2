import { useSubscription } from '@urql/preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { VariablesOf } from './graphql';
import { graphql } from './graphql';
import { client } from './client';
import { onConnected } from './socket';

const arrivalsDocument = graphql(`
  subscription Arrivals($filter: StatementFilter) {
    statementAdded(filter: $filter) { id }
  }
`);

const countDocument = graphql(`
  query Count($filter: StatementFilter) {
    statements(filter: $filter, first: 1) { totalCount }
  }
`);

type Filter = VariablesOf<typeof arrivalsDocument>['filter'];

/** How many there are, and what forgets them once they are shown. */
export type Arrivals = { count: number; forget: () => void };

/**
 * Statements of a kind that have been stored since the reader was given a list, which has so many of them: null while there
 * is no list yet, undefined where it is a list of something else.
 */
export function useArrivals(filter: Filter, total: number | null | undefined): Arrivals {
  const given = JSON.stringify(filter ?? {});
  const [count, setCount] = useState(0);
  const forget = useCallback(() => setCount(0), []);
  useEffect(forget, [given, total, forget]);
  useSubscription({ query: arrivalsDocument, variables: { filter }, pause: total === null }, (_, data) => {
    setCount((before) => before + 1);
    return data;
  });
  // Nobody was told of what was stored before the connection was there, so it is counted.
  useEffect(
    () =>
      onConnected(() => {
        if (typeof total !== 'number') return;
        void client
          .query(countDocument, { filter: JSON.parse(given) as Filter }, { requestPolicy: 'network-only' })
          .toPromise()
          .then(({ data }) => data && setCount((before) => Math.max(before, data.statements.totalCount - total)));
      }),
    [given, total],
  );
  return { count, forget };
}

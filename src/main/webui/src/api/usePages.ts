import { stringifyDocument } from '@urql/core';
import type { CombinedError, TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { client } from './client';
import { useShownQuery } from './shown';

type Connection<Node> = {
  totalCount: number;
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

type State<Node> = { nodes: Node[]; total: number | null; fetching: boolean; error: CombinedError | null; more: boolean };

/** What has been read of a list; load reads on, reload begins again and leaves what is there until the new is. */
export type Pages<Node> = State<Node> & { load: () => void; reload: () => void };

const NOTHING = { nodes: [], total: null, fetching: true, error: null, more: true };

/** A list that is read page by page: the first one by itself, each other one when it is asked for. */
export function usePages<Data, Variables extends { after?: string | null }, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Node> | null | undefined,
): Pages<Node> {
  const [pages, setPages] = useState<State<Node>>(NOTHING);
  const { show } = useShownQuery();
  const given = JSON.stringify(variables);
  const cursor = useRef<string | null>(null);
  const round = useRef(0);

  const ask = useCallback((anew: boolean) => {
    if (anew) round.current++;
    const mine = round.current;
    setPages((before) => ({ ...before, fetching: true, error: null }));
    const after = anew ? null : cursor.current;
    const asked = { ...(JSON.parse(given) as object), after } as unknown as Variables;
    void client
      .query<Data, Variables>(query, asked, anew ? { requestPolicy: 'network-only' } : {})
      .toPromise()
      .then(({ data, error }) => {
        if (mine !== round.current) return;
        const page = data && connectionOf(data);
        if (!page) return setPages((before) => ({ ...before, fetching: false, error: error ?? null }));
        cursor.current = page.pageInfo.endCursor;
        setPages((before) => ({
          nodes: anew ? [...page.nodes] : [...before.nodes, ...page.nodes],
          total: page.totalCount,
          fetching: false,
          error: error ?? null,
          more: page.pageInfo.hasNextPage,
        }));
      });
    // A view gives the same connectionOf throughout.
  }, [query, given]);
  const load = useCallback(() => ask(false), [ask]);
  const reload = useCallback(() => ask(true), [ask]);

  useEffect(() => {
    round.current++;
    cursor.current = null;
    setPages(NOTHING);
    show({ query: stringifyDocument(query), variables: given });
    load();
  }, [load, query, given, show]);

  return { ...pages, load, reload };
}

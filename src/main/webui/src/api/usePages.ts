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

type Pages<Node> = { nodes: Node[]; total: number | null; fetching: boolean; error: CombinedError | null; more: boolean };

const NOTHING = { nodes: [], total: null, fetching: true, error: null, more: true };

/** A list that is read page by page: the first one by itself, each other one when it is asked for. */
export function usePages<Data, Variables extends { after?: string | null }, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Node> | null | undefined,
) {
  const [pages, setPages] = useState<Pages<Node>>(NOTHING);
  const { show } = useShownQuery();
  const given = JSON.stringify(variables);
  const cursor = useRef<string | null>(null);
  const round = useRef(0);

  const load = useCallback(() => {
    const mine = round.current;
    setPages((before) => ({ ...before, fetching: true, error: null }));
    const asked = { ...(JSON.parse(given) as object), after: cursor.current } as unknown as Variables;
    void client
      .query<Data, Variables>(query, asked)
      .toPromise()
      .then(({ data, error }) => {
        if (mine !== round.current) return;
        const page = data && connectionOf(data);
        if (!page) return setPages((before) => ({ ...before, fetching: false, error: error ?? null, more: false }));
        cursor.current = page.pageInfo.endCursor;
        setPages((before) => ({
          nodes: [...before.nodes, ...page.nodes],
          total: page.totalCount,
          fetching: false,
          error: error ?? null,
          more: page.pageInfo.hasNextPage,
        }));
      });
    // A view gives the same connectionOf throughout.
  }, [query, given]);

  useEffect(() => {
    round.current++;
    cursor.current = null;
    setPages(NOTHING);
    show({ query: stringifyDocument(query), variables: given });
    load();
  }, [load, query, given, show]);

  return { ...pages, load };
}

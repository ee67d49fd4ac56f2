import { stringifyDocument } from '@urql/core';
import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/preact';
import { useEffect } from 'preact/hooks';
import { useShownQuery } from './shown';

type View<Data> = { data: Data | undefined; fetching: boolean; error: CombinedError | undefined; retry: () => void };

/** The query of a view: asks it, and lets the page offer it for GraphiQL. */
export function useView<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): View<Data> {
  const [result, ask] = useQuery<Data, Variables>({ query, variables, pause } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const { show } = useShownQuery();
  const given = JSON.stringify(variables ?? {});
  useEffect(() => {
    if (!pause) show({ query: stringifyDocument(query), variables: given });
  }, [query, given, pause, show]);
  return {
    data: result.data,
    fetching: result.fetching,
    error: result.error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}

/** Whether a view that is given nothing but an id failed because that is none. */
export function isNoId(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT');
}

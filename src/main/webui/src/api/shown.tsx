import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

type Shown = { query: string; variables: string };

const ShownContext = createContext<{ shown: Shown | null; show: (shown: Shown) => void }>({ shown: null, show: () => {} });

/** Remembers which query the view on the page ran. */
export function ShownQueryProvider({ children }: { children: ComponentChildren }) {
  const [shown, show] = useState<Shown | null>(null);
  const value = useMemo(() => ({ shown, show }), [shown]);
  return <ShownContext.Provider value={value}>{children}</ShownContext.Provider>;
}

export function useShownQuery() {
  return useContext(ShownContext);
}

/** GraphiQL with the query in it, ready to run. */
export function graphiqlAddress(shown: Shown | null): string {
  if (!shown) return '/q/graphql-ui/';
  const parameters = new URLSearchParams({ query: shown.query.trim(), variables: shown.variables });
  // GraphiQL decodes with decodeURIComponent, to which a plus is a plus.
  return `/q/graphql-ui/?${parameters.toString().replaceAll('+', '%20')}`;
}

import { useCallback, useEffect, useState } from 'preact/hooks';

/** The address's fragment, without its mark. */
export function useHash(): [string, (hash: string) => void] {
  const [hash, setHash] = useState(current);
  useEffect(() => {
    const changed = () => setHash(current());
    addEventListener('hashchange', changed);
    addEventListener('popstate', changed);
    return () => {
      removeEventListener('hashchange', changed);
      removeEventListener('popstate', changed);
    };
  }, []);
  const set = useCallback((value: string) => {
    history.replaceState(history.state, '', value ? `#${value}` : location.pathname + location.search);
    setHash(value);
  }, []);
  return [hash, set];
}

function current(): string {
  return decodeURIComponent(location.hash.slice(1));
}

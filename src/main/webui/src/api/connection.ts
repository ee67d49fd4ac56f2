import { useEffect, useState } from 'preact/hooks';

let answered = true;
const listeners = new Set<() => void>();

/** Tells whether the last request was answered. */
export function tellConnection(answers: boolean): void {
  if (answers === answered) return;
  answered = answers;
  for (const listener of listeners) listener();
}

/** Whether the API can be reached, as far as the browser and the last request tell. */
export function useConnection(): boolean {
  const [there, setThere] = useState(isThere);
  useEffect(() => {
    const changed = () => setThere(isThere());
    changed();
    listeners.add(changed);
    addEventListener('online', changed);
    addEventListener('offline', changed);
    return () => {
      listeners.delete(changed);
      removeEventListener('online', changed);
      removeEventListener('offline', changed);
    };
  }, []);
  return there;
}

function isThere(): boolean {
  return navigator.onLine && answered;
}

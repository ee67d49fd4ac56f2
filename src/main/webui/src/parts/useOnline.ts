import { useEffect } from 'preact/hooks';

/** Does something when the browser has its connection back. */
export function useOnline(call: () => void): void {
  useEffect(() => {
    addEventListener('online', call);
    return () => removeEventListener('online', call);
  }, [call]);
}

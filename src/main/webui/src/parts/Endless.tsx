import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from '../i18n';

/** Asks for the next page when the reader comes near the end; a button does it too. */
export function Endless({ more, fetching, load }: { more: boolean; fetching: boolean; load: () => void }) {
  const { t } = useInterface();
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!more || fetching || !end.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more, fetching, load]);
  if (!more) return null;
  return (
    <p class="endless" ref={end}>
      <button type="button" class="button" disabled={fetching} onClick={load}>
        {fetching ? t.loading : t.more}
      </button>
    </p>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from '../i18n';
import { useOnline } from './useOnline';

type Props = { more: boolean; fetching: boolean; failed: boolean; load: () => void };

/** Asks for the next page when the reader comes near the end; a button does it too. */
export function Endless({ more, fetching, failed, load }: Props) {
  const { t } = useInterface();
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!more || fetching || failed || !end.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more, fetching, failed, load]);
  useOnline(() => failed && load());
  if (!more) return null;
  return (
    <p class="endless" ref={end}>
      {failed && <span role="alert">{t.failed}</span>}
      <button type="button" class="button" disabled={fetching} onClick={load}>
        {fetching ? t.loading : failed ? t.retry : t.more}
      </button>
    </p>
  );
}

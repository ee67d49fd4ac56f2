import { useState } from 'preact/hooks';
import { useInterface } from '../i18n';

type Quote = { content: string; form: 'DIRECT' | 'INDIRECT' | 'MIXED'; speaker: string | null; source: string; path: string };

/** The words with who said them, where it stands, and a link to the place. */
export function attributed(quote: Quote): string {
  const words = quote.form === 'DIRECT' ? `«${quote.content}»` : quote.content;
  const who = quote.speaker ? `— ${quote.speaker}` : '—';
  return `${words}\n${who} · ${quote.source}\n${new URL(quote.path, location.origin)}`;
}

export function CopyQuote(quote: Quote) {
  const { t } = useInterface();
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(attributed(quote));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  }
  return (
    <button type="button" class="button" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t.statement.copied : t.statement.copy}</span>
    </button>
  );
}

import { useInterface } from '../i18n';

/** How sure an attribution is: in words, as a figure and as a bar. */
export function Confidence({ value }: { value: number }) {
  const { t, percent } = useInterface();
  const step = value >= 0.9 ? 'high' : value >= 0.75 ? 'good' : value >= 0.5 ? 'fair' : 'low';
  return (
    <span class="confidence">
      <meter class={step} min={0} max={1} value={value} aria-label={t.statement.confidence} />
      {percent(value)} <span class="soft">{t.sureness[step]}</span>
    </span>
  );
}

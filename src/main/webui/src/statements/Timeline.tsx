import { useInterface } from '../i18n';
import type { Stats } from './documents';

const MOST_BARS = 60;
const HEIGHT = 56;

type Bar = { from: string; to: string; count: number };

/** How many of the selected statements were published when; a bar selects its days. */
export function Timeline({ days, choose }: { days: Stats['byDay']; choose: (from: string, to: string) => void }) {
  const { t, number, date } = useInterface();
  const bars = barsOf(days);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map((bar) => bar.count), 1);
  const width = 100 / bars.length;
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" role="group" aria-label={t.statements.timeline}>
        {bars.map((bar, i) => {
          const height = bar.count === 0 ? 0 : Math.max(2, (bar.count / most) * HEIGHT);
          const name = `${bar.from === bar.to ? date(bar.from) : `${date(bar.from)} – ${date(bar.to)}`}: ${number(bar.count)}`;
          return (
            <rect
              key={bar.from}
              x={i * width + width * 0.1}
              y={HEIGHT - height}
              width={width * 0.8}
              height={height}
              role="button"
              aria-label={name}
              tabindex={bar.count ? 0 : undefined}
              onClick={() => choose(bar.from, bar.to)}
              onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && choose(bar.from, bar.to)}
            >
              <title>{name}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption class="soft">
        <time dateTime={bars[0]!.from}>{date(bars[0]!.from)}</time>
        <time dateTime={bars.at(-1)!.to}>{date(bars.at(-1)!.to)}</time>
      </figcaption>
    </figure>
  );
}

/** A bar a day, or for as many days as it takes to have few enough. */
function barsOf(days: Stats['byDay']): Bar[] {
  const sorted = [...days].sort((a, b) => a.day.localeCompare(b.day));
  if (sorted.length === 0) return [];
  const first = dayNumber(sorted[0]!.day);
  const span = dayNumber(sorted.at(-1)!.day) - first + 1;
  const step = Math.ceil(span / MOST_BARS);
  const bars = Array.from({ length: Math.ceil(span / step) }, (_, i) => ({
    from: dayName(first + i * step),
    to: dayName(Math.min(first + (i + 1) * step, first + span) - 1),
    count: 0,
  }));
  for (const { day, count } of sorted) bars[Math.floor((dayNumber(day) - first) / step)]!.count += count;
  return bars;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00Z`) / 86_400_000;
}

function dayName(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { boxesOf } from './places';
import type { Box } from './places';

/** A place that is drawn: a link of a chain, or what a measure rests on. */
export type Place = { start: number; end: number };

/** Boxes of each place, the margin in which long lines run, and how large it all is. */
type Drawing = { boxes: Box[][]; margin: number; width: number; height: number };

/** Frames around places of the text, numbered, with a line from each to the next: the chain of evidence as one sees it. */
export function ChainDrawing({ text, places, colour }: { text: RefObject<HTMLElement>; places: Place[]; colour: string }) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);

  useLayoutEffect(() => {
    const root = text.current;
    if (!root || places.length === 0) {
      setDrawing(null);
      return;
    }
    const draw = () =>
      setDrawing({
        boxes: places.map((place) => boxesOf(root, place.start, place.end)),
        margin: marginOf(root),
        width: root.scrollWidth,
        height: root.scrollHeight,
      });
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(root);
    document.fonts?.addEventListener('loadingdone', draw);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener('loadingdone', draw);
    };
  }, [text, places]);

  if (!drawing) return null;
  const shown = drawing.boxes.filter((boxes) => boxes.length > 0);
  return (
    <svg class="chain" data-colour={colour} width={drawing.width} height={drawing.height} aria-hidden="true">
      {shown.slice(1).map((boxes, i) => (
        <path key={i} class="link" d={line(shown[i]![0]!, boxes[0]!, drawing.margin)} pathLength={1} />
      ))}
      {shown.map((boxes, i) =>
        boxes.map((box, line) => (
          <rect
            key={`${i}.${line}`}
            class={i === shown.length - 1 ? 'end' : undefined}
            x={box.left - 3}
            y={box.top + box.height * 0.12}
            width={box.width + 6}
            height={box.height * 0.76}
            rx={6}
          />
        )),
      )}
      {shown.length > 1 &&
        shown.map((boxes, i) => (
          <g key={i} transform={`translate(${boxes[0]!.left + boxes[0]!.width + 2} ${boxes[0]!.top + boxes[0]!.height * 0.12 - 4})`}>
            <circle r={8.5} />
            <text y={4}>{i + 1}</text>
          </g>
        ))}
    </svg>
  );
}

/** How far a line keeps from the words above or below, and how round its corners are. */
const GAP = 6;
const ROUND = 9;

/** An arc above two places of one line; a bow to the next line; else through the margin, so that it crosses no words. */
function line(from: Box, to: Box, margin: number): string {
  const x1 = from.left + from.width / 2;
  const x2 = to.left + to.width / 2;
  const top = (box: Box) => box.top + box.height * 0.12;
  const bottom = (box: Box) => box.top + box.height * 0.88;
  const apart = Math.abs(from.top - to.top);
  if (apart < from.height) {
    const rise = Math.min(26, 8 + Math.abs(x2 - x1) / 8);
    return `M${x1} ${top(from)} C${x1} ${top(from) - rise} ${x2} ${top(to) - rise} ${x2} ${top(to)}`;
  }
  const down = to.top > from.top ? 1 : -1;
  const y1 = down > 0 ? bottom(from) : top(from);
  const y2 = down > 0 ? top(to) : bottom(to);
  if (apart < from.height * 2.5) {
    const bend = (Math.abs(y2 - y1) / 2 + 12) * down;
    return `M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
  }
  const out = y1 + GAP * down;
  const back = y2 - GAP * down;
  const side = Math.sign(margin - x1);
  return [
    `M${x1} ${y1} Q${x1} ${out} ${x1 + ROUND * side} ${out} H${margin - ROUND * side}`,
    `Q${margin} ${out} ${margin} ${out + ROUND * down} V${back - ROUND * down}`,
    `Q${margin} ${back} ${margin - ROUND * side} ${back} H${x2 + ROUND * side} Q${x2} ${back} ${x2} ${y2}`,
  ].join(' ');
}

/** Beside the text, on the side where its lines begin. */
function marginOf(root: HTMLElement): number {
  const words = root.querySelector<HTMLElement>('[data-start]');
  if (!words) return 0;
  const { left, right } = words.getBoundingClientRect();
  const origin = root.getBoundingClientRect().left;
  return words.dir === 'rtl' ? right - origin + 13 : left - origin - 13;
}

/** A stretch of the text that is shown in some way. */
export type Layer<T> = { start: number; end: number; value: T };

/** A piece of text, or a layer around pieces. */
export type Node<T> = { start: number; end: number } & (
  | { kind: 'text' }
  | { kind: 'layer'; value: T; starts: boolean; ends: boolean; children: Node<T>[] }
);

/**
 * The layers of [start, end) as a tree, outer ones around inner ones. Layers may overlap in any way: one that reaches out
 * of another is cut there, and goes on behind it, so that the pieces of each layer together are exactly its stretch.
 */
export function nest<T>(start: number, end: number, layers: Layer<T>[]): Node<T>[] {
  const here = layers
    .filter((layer) => layer.start < end && layer.end > start && layer.start < layer.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const bounds = new Set([start, end]);
  for (const layer of here) {
    bounds.add(Math.max(start, layer.start));
    bounds.add(Math.min(end, layer.end));
  }
  const places = [...bounds].sort((a, b) => a - b);
  const pieces = places.slice(0, -1).map((from, i) => ({
    start: from,
    end: places[i + 1]!,
    stack: here.filter((layer) => layer.start <= from && layer.end >= places[i + 1]!),
  }));
  return group(pieces, 0);
}

type Piece<T> = { start: number; end: number; stack: Layer<T>[] };

function group<T>(pieces: Piece<T>[], depth: number): Node<T>[] {
  const nodes: Node<T>[] = [];
  for (let i = 0; i < pieces.length; ) {
    const layer = pieces[i]!.stack[depth];
    let j = i + 1;
    while (j < pieces.length && pieces[j]!.stack[depth] === layer) j++;
    const run = pieces.slice(i, j);
    const start = run[0]!.start;
    const end = run[run.length - 1]!.end;
    nodes.push(
      layer
        ? {
            kind: 'layer',
            start,
            end,
            value: layer.value,
            starts: layer.start === start,
            ends: layer.end === end,
            children: group(run, depth + 1),
          }
        : { kind: 'text', start, end },
    );
    i = j;
  }
  return nodes;
}

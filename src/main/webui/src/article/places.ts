/** A rectangle within the article's text. */
export type Box = { left: number; top: number; width: number; height: number };

/** Where [start, end) of the article's text stands in the element that shows it, a box a line. */
export function boxesOf(root: HTMLElement, start: number, end: number): Box[] {
  const range = rangeOf(root, start, end);
  if (!range) return [];
  const origin = root.getBoundingClientRect();
  const lines: Box[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width < 1) continue;
    const box = { left: rect.left - origin.left, top: rect.top - origin.top, width: rect.width, height: rect.height };
    const line = lines.find((other) => Math.abs(other.top - box.top) < Math.min(other.height, box.height) / 2);
    if (!line) lines.push(box);
    else extend(line, box);
  }
  return lines;
}

/** The place as the browser has it; null where the text is not shown. Paragraphs carry their place in the text. */
export function rangeOf(root: HTMLElement, start: number, end: number): Range | null {
  const from = locate(root, start, false);
  const to = locate(root, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function locate(root: HTMLElement, place: number, asEnd: boolean): { node: Text; offset: number } | null {
  for (const paragraph of root.querySelectorAll<HTMLElement>('[data-start]')) {
    let at = Number(paragraph.dataset.start);
    if (place < at || place > Number(paragraph.dataset.end)) continue;
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const end = at + node.data.length;
      if (asEnd ? place <= end : place < end) return { node, offset: place - at };
      at = end;
    }
  }
  return null;
}

function extend(line: Box, box: Box) {
  const left = Math.min(line.left, box.left);
  const top = Math.min(line.top, box.top);
  line.width = Math.max(line.left + line.width, box.left + box.width) - left;
  line.height = Math.max(line.top + line.height, box.top + box.height) - top;
  line.left = left;
  line.top = top;
}

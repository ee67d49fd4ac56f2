/** Characters that the API escapes, since its highlights may also be put into pages as they are. */
const ESCAPED: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** A highlight of the API, text with <mark>…</mark> in it, put into the page as text and marks of our own. */
export function MarkedText({ highlight }: { highlight: string }) {
  return (
    <>
      {highlight
        .split(/<mark>|<\/mark>/)
        .map((piece) => piece.replace(/&(?:lt|gt|quot|#39|amp);/g, (escaped) => ESCAPED[escaped]!))
        .map((piece, i) => (i % 2 ? <mark key={i}>{piece}</mark> : piece))}
    </>
  );
}

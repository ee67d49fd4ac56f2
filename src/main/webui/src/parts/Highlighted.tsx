import { useMemo } from 'preact/hooks';

/** What Arabic spelling varies in without being another word: marks, tatweel, seats of hamza, final ya and ta. */
const IGNORED = '[\\u064B-\\u065F\\u0670\\u0640]*';
const VARIANTS: Record<string, string> = { ا: 'اأإآٱ', أ: 'اأإآٱ', إ: 'اأإآٱ', آ: 'اأإآٱ', ى: 'يى', ي: 'يى', ة: 'هة', ه: 'هة' };

/** A text with the words that were looked for marked in it, however they are spelt. */
export function Highlighted({ text, words }: { text: string; words: string }) {
  const pattern = useMemo(() => patternOf(words), [words]);
  if (!pattern) return <>{text}</>;
  return <>{text.split(pattern).map((piece, i) => (i % 2 ? <mark key={i}>{piece}</mark> : piece))}</>;
}

function patternOf(words: string): RegExp | null {
  const stems = words
    .split(/[\s"()]+/)
    .filter((word) => word && !word.startsWith('-') && word.toLowerCase() !== 'or')
    .map((word) => word.replace(/[\u064B-\u065F\u0670\u0640]/g, ''))
    .map((word) => (/^(ال|وال)/.test(word) && word.length > 4 ? word.replace(/^و?ال/, '') : word));
  if (stems.length === 0) return null;
  return new RegExp(`(${stems.map((stem) => [...stem].map(letter).join(IGNORED)).join('|')})`, 'giu');
}

function letter(character: string): string {
  const variants = VARIANTS[character];
  return variants ? `[${variants}]` : character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

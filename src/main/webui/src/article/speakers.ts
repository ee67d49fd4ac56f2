import type { Actor, Statement } from './documents';

/** How many colours there are; the ones who speak most get them. */
const COLOURS = 8;

export type Speaker = { key: string; actor: Actor | null; count: number; colour: string };

/** The key of statements that the article attributes to nobody. */
export const NOBODY = 'nobody';

export function speakerKey(statement: Pick<Statement, 'speaker'>): string {
  return statement.speaker?.id ?? NOBODY;
}

/** Who speaks in the article, most talkative first, each with a colour of their own as far as colours reach. */
export function speakersOf(statements: Statement[]): Speaker[] {
  const byKey = new Map<string, Speaker>();
  for (const statement of statements) {
    const key = speakerKey(statement);
    const speaker = byKey.get(key);
    if (speaker) speaker.count++;
    else byKey.set(key, { key, actor: statement.speaker, count: 1, colour: 'nobody' });
  }
  const speakers = [...byKey.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
  speakers.filter((speaker) => speaker.actor).forEach((speaker, i) => (speaker.colour = String(i % COLOURS)));
  return speakers;
}

function rank(speaker: Speaker): number {
  return speaker.actor ? 0 : 1;
}

import { chosen, day } from '../parts/useAddress';
import type { Filter, Order } from './documents';

export const FORMS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export const ACTS = [
  'SAY', 'ADD', 'STRESS', 'EXPLAIN', 'ANNOUNCE', 'ASK', 'ANSWER', 'WARN', 'DEMAND', 'ACCUSE', 'DENY', 'ADMIT', 'PROMISE',
  'THREATEN', 'PRAISE', 'CONDEMN', 'EXPECT', 'REPORT', 'OTHER',
] as const;
export const ORDERS = ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'CONFIDENCE_DESC', 'RELEVANCE'] as const;

/** The names of all filters in the address. */
export const PARAMETERS = ['text', 'speaker', 'speakerId', 'about', 'form', 'act', 'publisher', 'from', 'to', 'sure'];

/** The filter that an address asks for; what it has no right value for is left out. */
export function filterOf(address: URLSearchParams): Filter {
  const forms = chosen(address, 'form', FORMS);
  const cueKinds = chosen(address, 'act', ACTS);
  const sure = Number(address.get('sure'));
  return withoutEmpty({
    text: address.get('text')?.trim() || undefined,
    speakerName: address.get('speaker')?.trim() || undefined,
    speakerId: address.get('speakerId') || undefined,
    mentionsActorId: address.get('about') || undefined,
    forms: forms.length ? forms : undefined,
    cueKinds: cueKinds.length ? cueKinds : undefined,
    publisher: address.get('publisher') || undefined,
    publishedFrom: day(address.get('from')),
    publishedTo: day(address.get('to')),
    minConfidence: sure > 0 && sure <= 1 ? sure : undefined,
  });
}

/** The order asked for; else the best first where words are looked for, and the newest where none are. */
export function orderOf(address: URLSearchParams): Order {
  return chosen(address, 'order', ORDERS)[0] ?? (address.get('text')?.trim() ? 'RELEVANCE' : 'PUBLISHED_DESC');
}

function withoutEmpty<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

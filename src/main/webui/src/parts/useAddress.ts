import { useMemo } from 'preact/hooks';
import { useSearchParams } from 'wouter-preact';

type Change = (changes: Record<string, string | string[] | null>, inPlace?: boolean) => void;

/** The filters of a view, which stand in its address: so they can be kept, sent and gone back from. What is typed changes it in place. */
export function useAddress(): [URLSearchParams, Change] {
  const [parameters, setParameters] = useSearchParams();
  const change = useMemo<Change>(
    () => (changes, inPlace = false) =>
      setParameters(
        (before: URLSearchParams) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            after.delete(name);
            for (const item of [value ?? []].flat()) if (item) after.append(name, item);
          }
          return after;
        },
        { replace: inPlace },
      ),
    [setParameters],
  );
  return [parameters, change];
}

/** What of a list of choices the address names. */
export function chosen<T extends string>(parameters: URLSearchParams, name: string, choices: readonly T[]): T[] {
  return parameters.getAll(name).filter((value): value is T => (choices as readonly string[]).includes(value));
}

/** A list with one item put in, or taken out if it was in. */
export function toggled<T>(items: readonly T[], item: T): T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** A day, as the API takes it; anything else is none. */
export function day(value: string | null): string | undefined {
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

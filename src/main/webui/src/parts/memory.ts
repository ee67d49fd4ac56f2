/** What the reader chose, kept in the browser where it lets us. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`isnad.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`isnad.${name}`, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

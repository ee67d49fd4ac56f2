import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What is always open where there is room, and folded until it is asked for where there is little. */
export function Foldable({ title, children }: { title: string; children: ComponentChildren }) {
  const [roomy] = useState(() => matchMedia('(min-width: 60rem)').matches);
  return (
    <details class="foldable" open={roomy}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

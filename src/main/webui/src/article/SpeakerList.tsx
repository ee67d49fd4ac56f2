import { useInterface } from '../i18n';
import type { Speaker } from './speakers';

type Props = { speakers: Speaker[]; chosen: string | null; choose: (key: string | null) => void };

/** Who speaks in the article, and how often; choosing one fades the others' statements and leads to their first. */
export function SpeakerList({ speakers, chosen, choose }: Props) {
  const { t, number } = useInterface();
  return (
    <ul class="speakers">
      <li>
        <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
          {t.article.everyone}
        </button>
      </li>
      {speakers.map(({ key, actor, count, colour }) => (
        <li key={key}>
          <button
            type="button"
            data-colour={colour}
            aria-pressed={chosen === key}
            onClick={() => choose(chosen === key ? null : key)}
          >
            <i class="dot" aria-hidden="true" />
            <span>{actor ? <bdi>{actor.name}</bdi> : t.article.unresolved}</span>
            <span class="count">{number(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

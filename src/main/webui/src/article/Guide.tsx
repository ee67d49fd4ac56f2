import { useInterface } from '../i18n';
import type { Statement } from './documents';

/** What stands beside an article before anything is picked: what the colours are, and one statement to begin with. */
export function Guide({ statements }: { statements: Statement[] }) {
  const { t } = useInterface();
  if (statements.length === 0) return null;
  const example = mostTelling(statements);
  return (
    <div class="guide">
      <h2>{t.guide.title}</h2>
      <ol>
        {t.guide.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {example?.speaker && (
        <a class="button" href={`#${example.id}`}>
          {t.guide.example}:&nbsp;<bdi>{example.speaker.name}</bdi>
        </a>
      )}
    </div>
  );
}

/** The surest of the statements whose sentence gives a title alone, else of all that have a chain to show. */
function mostTelling(statements: Statement[]): Statement | undefined {
  const shown = statements
    .filter(({ speaker, attribution }) => speaker && attribution.chain.length > 1)
    .sort((a, b) => b.attribution.confidence - a.attribution.confidence);
  return shown.find(({ attribution }) => attribution.method === 'ROLE') ?? shown[0];
}

import { useInterface } from '../i18n';
import type { Article, Statement } from './documents';

/** On paper nothing can be pointed at: each number's speaker and chain, after the text. */
export function PrintedChains({ article, statements }: { article: Article; statements: Statement[] }) {
  const { t } = useInterface();
  if (statements.length === 0) return null;
  return (
    <section class="printed">
      <h2>{t.nav.statements}</h2>
      <ol>
        {statements.map(({ id, speaker, form, attribution }) => (
          <li key={id}>
            <b>{speaker ? <bdi>{speaker.name}</bdi> : t.article.unresolved}</b>
            {` · ${t.forms[form]} · `}
            {attribution.chain.map((link, i) => (
              <span key={i}>
                {i > 0 && <span class="arrow" aria-hidden="true" />}
                <bdi lang={article.language}>{link.span.exact}</bdi> <span class="soft">({t.rules[link.rule] ?? link.rule})</span>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

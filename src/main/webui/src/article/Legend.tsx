import { useInterface } from '../i18n';

/** What fill and line under a passage mean. */
export function Legend() {
  const { t } = useInterface();
  return (
    <div class="legend">
      <h2>{t.article.legend}</h2>
      <ul>
        <li>
          <span class="statement direct" data-colour="0" aria-hidden="true">
            أبجد
          </span>{' '}
          {t.article.direct}
        </li>
        <li>
          <span class="statement indirect" data-colour="0" aria-hidden="true">
            أبجد
          </span>{' '}
          {t.article.indirect}
        </li>
        <li>
          <span class="statement mixed" data-colour="0" aria-hidden="true">
            أب<span class="quote">جد</span>
          </span>{' '}
          {t.article.mixed}
        </li>
      </ul>
    </div>
  );
}

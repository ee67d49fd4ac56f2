import { stringifyDocument } from '@urql/core';
import { graphiqlAddress } from '../api/shown';
import { useInterface } from '../i18n';
import { useTitle } from '../parts/useTitle';
import cookbook from './cookbook.json';
import { readyQueries } from './ready';

/** The API, for those who want to build on it: queries to run in GraphiQL, the schema, how the service is. */
export function QueriesView() {
  const { t, language } = useInterface();
  useTitle(t.api.title);
  return (
    <section class="page">
      <h1>{t.api.title}</h1>
      <p>{t.api.lead}</p>
      <ul class="ready">
        {(Object.keys(readyQueries) as (keyof typeof readyQueries)[]).map((name) => {
          const [title, what] = t.api.queries[name];
          return (
            <li key={name}>
              <a href={graphiqlAddress({ query: stringifyDocument(readyQueries[name]), variables: '{}' })}>
                <b>{title}</b>
                <span class="soft">{what}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <h2>{t.api.questions}</h2>
      <ul class="ready">
        {cookbook.map((question) => (
          <li key={question.en}>
            <a href={graphiqlAddress({ query: `# ${question[language]}\n${question.query}`, variables: '{}' })}>
              <b>{question[language]}</b>
              {language === 'en' && <span class="soft">{question.about}</span>}
            </a>
          </li>
        ))}
      </ul>
      <h2>{t.api.endpoints}</h2>
      <ul class="more">
        <li>
          <a href="/q/graphql-ui/">GraphiQL</a>
        </li>
        <li>
          <a href="/graphql/schema.graphql">{t.schema}</a>
        </li>
        <li>
          <a href="/q/health">{t.api.health}</a>
        </li>
        <li>
          <a href="/q/metrics">{t.api.metrics}</a>
        </li>
      </ul>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { graphql } from '../api/graphql';
import { useView } from '../api/useView';
import { useInterface } from '../i18n';
import { directionOf } from '../parts/direction';
import { actorPath } from '../parts/ActorLink';
import { Highlighted } from '../parts/Highlighted';
import { Empty, Failure, Loading } from '../parts/states';
import { useAddress } from '../parts/useAddress';
import { useTitle } from '../parts/useTitle';
import { itemFields } from '../statements/documents';
import { StatementItem } from '../statements/StatementItem';

const searchDocument = graphql(
  `
    query Search($text: String!) {
      persons(filter: { name: $text }, first: 12) { totalCount nodes { __typename id name latinName } }
      organizations(filter: { name: $text }, first: 12) { totalCount nodes { __typename id name latinName } }
      articles(filter: { text: $text }, first: 12) { totalCount nodes { id title language publisher publishedAt } }
      statements(filter: { text: $text }, orderBy: RELEVANCE, first: 20) { totalCount nodes { ...ItemFields } }
    }
  `,
  [itemFields],
);

/** Everything that has the words: names, articles, statements. */
export function SearchView() {
  const { t, number } = useInterface();
  const [address] = useAddress();
  const text = address.get('text')?.trim() ?? '';
  const { data, fetching, error, retry } = useView(searchDocument, { text }, text === '');
  useTitle(text ? `${t.nav.search}: ${text}` : t.nav.search);
  if (text === '') return <Empty title={t.search.placeholder} />;
  if (error && !data) return <Failure message={error.message} retry={retry} />;
  if (!data || fetching) return <Loading />;
  const actors = [...data.persons.nodes, ...data.organizations.nodes];
  const found = data.persons.totalCount + data.organizations.totalCount + data.articles.totalCount + data.statements.totalCount;
  return (
    <section class="page">
      <h1>
        {t.nav.search}: <bdi>{text}</bdi>
      </h1>
      <p class="tally" role="status">
        {t.search.found(number(found))}
      </p>
      {found === 0 && <Empty title={t.search.nothing}>{t.statements.emptyHint}</Empty>}
      <Part title={t.search.names} any={actors.length > 0}>
        <ul class="actors">
          {actors.map((actor) => (
            <li key={actor.id}>
              <Link href={actorPath(actor)} class="actor-card">
                <b>
                  <bdi>{actor.name}</bdi>
                </b>
                {actor.latinName && (
                  <span class="soft" dir="ltr">
                    {actor.latinName}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t.nav.articles} any={data.articles.nodes.length > 0}>
        <ul class="found">
          {data.articles.nodes.map((article) => (
            <li key={article.id} lang={article.language} dir={directionOf(article.language)}>
              <Link href={`/articles/${article.id}`}>
                <Highlighted text={article.title} words={text} />
              </Link>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t.nav.statements} any={data.statements.nodes.length > 0}>
        <ul class="items">
          {data.statements.nodes.map((item) => (
            <li key={item.id}>
              <StatementItem item={item} words={text} />
            </li>
          ))}
        </ul>
        {data.statements.totalCount > data.statements.nodes.length && (
          <p class="endless">
            <Link class="button" href={`/statements?text=${encodeURIComponent(text)}`}>
              {t.articles.statements(data.statements.totalCount)}
            </Link>
          </p>
        )}
      </Part>
    </section>
  );
}

function Part({ title, any, children }: { title: string; any: boolean; children: ComponentChildren }) {
  if (!any) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

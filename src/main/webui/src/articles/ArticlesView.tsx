import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { graphql } from '../api/graphql';
import type { ResultOf } from '../api/graphql';
import { useArrivals } from '../api/useArrivals';
import { usePages } from '../api/usePages';
import { ArticleView } from '../article/ArticleView';
import { useInterface } from '../i18n';
import { directionOf } from '../parts/direction';
import { Arrived } from '../parts/Arrived';
import { PagedList } from '../parts/PagedList';
import { Empty, Loading } from '../parts/states';
import { useAddress } from '../parts/useAddress';
import { useTitle } from '../parts/useTitle';

export const articlesDocument = graphql(`
  query Articles($filter: ArticleFilter, $after: String) {
    articles(filter: $filter, first: 20, after: $after) {
      totalCount
      nodes {
        id
        title
        language
        publisher
        publishedAt
        sourceName
        statements(first: 1) { totalCount nodes { content { exact } speaker { id name } } }
        persons { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Page = ResultOf<typeof articlesDocument>;
type Item = Page['articles']['nodes'][number];

const articlesOf = (data: Page) => data.articles;

/** The articles, to be looked through for words; where there is but one, the article itself. */
export function ArticlesView() {
  const { t } = useInterface();
  const [address, change] = useAddress();
  const text = address.get('text')?.trim() ?? '';
  const pages = usePages(articlesDocument, { filter: text ? { text } : {} }, articlesOf);
  const arrivals = useArrivals({}, pages.total === null ? null : undefined);
  const [searching, setSearching] = useState(text !== '');
  const only = !searching && pages.total === 1 ? pages.nodes[0] : undefined;
  if (!searching && pages.total === null && !pages.error) return <Loading />;
  if (only) return <ArticleView id={only.id} />;
  return (
    <section class="page">
      <Title />
      <form class="fields" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t.articles.filter}
          <input
            type="search"
            dir="auto"
            value={address.get('text') ?? ''}
            onInput={(event) => {
              setSearching(true);
              change({ text: event.currentTarget.value }, true);
            }}
          />
        </label>
      </form>
      <Arrived arrivals={arrivals} show={pages.reload} />
      <PagedList
        pages={pages}
        empty={
          text ? (
            <Empty title={t.search.nothing}>{t.statements.emptyHint}</Empty>
          ) : (
            <Empty title={t.articles.empty}>{t.articles.emptyHint}</Empty>
          )
        }
      >
        {(articles) => (
          <ul class="articles">
            {articles.map((article) => (
              <li key={article.id}>
                <Summary article={article} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}

function Title() {
  const { t } = useInterface();
  useTitle(t.articles.title);
  return <h1>{t.articles.title}</h1>;
}

function Summary({ article }: { article: Item }) {
  const { t, date } = useInterface();
  const first = article.statements.nodes[0];
  return (
    <article class="summary">
      <h2 lang={article.language} dir={directionOf(article.language)}>
        <Link href={`/articles/${article.id}`}>{article.title}</Link>
      </h2>
      {first && (
        <p class="excerpt" lang={article.language} dir={directionOf(article.language)}>
          {first.speaker && <b>{first.speaker.name}: </b>}
          {first.content.exact}
        </p>
      )}
      <p class="source soft">
        <bdi>{article.publisher ?? article.sourceName}</bdi>
        {article.publishedAt && <time dateTime={article.publishedAt}>{date(article.publishedAt)}</time>}
        <span>{t.articles.statements(article.statements.totalCount)}</span>
      </p>
    </article>
  );
}

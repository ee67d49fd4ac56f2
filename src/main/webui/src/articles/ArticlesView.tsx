import { Link } from 'wouter-preact';
import { graphql } from '../api/graphql';
import type { ResultOf } from '../api/graphql';
import { useView } from '../api/useView';
import { ArticleView } from '../article/ArticleView';
import { useInterface } from '../i18n';
import { Empty, Failure, Loading } from '../parts/states';
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

type Item = ResultOf<typeof articlesDocument>['articles']['nodes'][number];

/** The articles; where there is but one, the article itself. */
export function ArticlesView() {
  const { t } = useInterface();
  const { data, fetching, error, retry } = useView(articlesDocument, {});
  if (error && !data) return <Failure message={error.message} retry={retry} />;
  if (fetching && !data) return <Loading />;
  const articles = data!.articles;
  if (articles.totalCount === 0) return <Empty title={t.articles.empty}>{t.articles.emptyHint}</Empty>;
  if (articles.totalCount === 1) return <ArticleView id={articles.nodes[0]!.id} />;
  return <List articles={articles.nodes} />;
}

function List({ articles }: { articles: readonly Item[] }) {
  const { t } = useInterface();
  useTitle(t.articles.title);
  return (
    <section class="page">
      <h1>{t.articles.title}</h1>
      <ul class="articles">
        {articles.map((article) => (
          <li key={article.id}>
            <Summary article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Summary({ article }: { article: Item }) {
  const { t, date } = useInterface();
  const first = article.statements.nodes[0];
  return (
    <article class="summary">
      <h2 lang={article.language} dir="auto">
        <Link href={`/articles/${article.id}`}>{article.title}</Link>
      </h2>
      {first && (
        <p class="excerpt" lang={article.language} dir="auto">
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

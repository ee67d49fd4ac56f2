import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { graphql } from '../api/graphql';
import type { ResultOf } from '../api/graphql';
import { usePages } from '../api/usePages';
import { useInterface } from '../i18n';
import { ActorLink } from '../parts/ActorLink';
import { directionOf } from '../parts/direction';
import { MarkedText } from '../parts/MarkedText';
import { PagedList } from '../parts/PagedList';
import { Empty } from '../parts/states';
import { useAddress } from '../parts/useAddress';
import { useTitle } from '../parts/useTitle';

const searchDocument = graphql(`
  query Search($text: String!, $after: String) {
    search(text: $text, first: 30, after: $after) {
      totalCount
      edges {
        highlight
        node {
          __typename
          ... on Article { id title language publisher }
          ... on Statement { id speaker { __typename id name } cue { kind } article { id title language } }
          ... on Person { id name latinName }
          ... on Organization { id name latinName }
          ... on Measure { id kind status article { id title language } statement { id } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Page = ResultOf<typeof searchDocument>;
type Hit = Page['search']['edges'][number];

const hitsOf = ({ search }: Page) => ({ ...search, nodes: search.edges });

/** Everything that has the words, best first: names, articles, statements, measures. */
export function SearchView() {
  const { t } = useInterface();
  const [address] = useAddress();
  const text = address.get('text')?.trim() ?? '';
  useTitle(text ? `${t.nav.search}: ${text}` : t.nav.search);
  return (
    <section class="page">
      <h1>
        {t.nav.search}
        {text && (
          <>
            : <bdi>{text}</bdi>
          </>
        )}
      </h1>
      {text ? <Hits text={text} /> : <Empty title={t.search.placeholder} />}
    </section>
  );
}

function Hits({ text }: { text: string }) {
  const { t, number } = useInterface();
  const pages = usePages(searchDocument, { text }, hitsOf);
  return (
    <PagedList pages={pages} empty={<Empty title={t.search.nothing}>{t.statements.emptyHint}</Empty>}>
      {(hits, total) => (
        <>
          <p class="tally" role="status">
            {t.search.found(number(total))}
          </p>
          <ul class="hits">
            {hits.map((hit, i) => (
              <li key={i}>
                <Found hit={hit} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PagedList>
  );
}

function Found({ hit: { node, highlight } }: { hit: Hit }) {
  const { t } = useInterface();
  const marked = <MarkedText highlight={highlight} />;
  switch (node.__typename) {
    case 'Person':
    case 'Organization':
      return (
        <Row kind={node.__typename === 'Person' ? t.nav.people : t.nav.organizations}>
          <p class="what">
            <ActorLink actor={node} />
            {node.latinName && (
              <>
                {' '}
                <span class="soft" dir="ltr" lang="und-Latn">
                  {node.latinName}
                </span>
              </>
            )}
          </p>
        </Row>
      );
    case 'Article':
      return (
        <Row kind={t.nav.articles}>
          <p class="what" lang={node.language} dir={directionOf(node.language)}>
            <Link href={`/articles/${node.id}`}>{node.title}</Link>
          </p>
          <p class="words-found soft" lang={node.language} dir={directionOf(node.language)}>
            {marked}
          </p>
        </Row>
      );
    case 'Statement':
      return (
        <Row kind={node.cue ? t.acts[node.cue.kind] : t.nav.statements}>
          <p class="what" lang={node.article.language} dir={directionOf(node.article.language)}>
            {node.speaker && (
              <>
                <ActorLink actor={node.speaker} />:{' '}
              </>
            )}
            <Link class="words-found" href={`/articles/${node.article.id}#${node.id}`}>
              {marked}
            </Link>
          </p>
          <p class="soft" lang={node.article.language} dir={directionOf(node.article.language)}>
            {node.article.title}
          </p>
        </Row>
      );
    case 'Measure':
      return (
        <Row kind={`${t.measureKinds[node.kind]} · ${t.measureStatuses[node.status]}`}>
          <p class="what" lang={node.article.language} dir={directionOf(node.article.language)}>
            <Link class="words-found" href={`/articles/${node.article.id}#${node.statement?.id ?? node.id}`}>
              {marked}
            </Link>
          </p>
          <p class="soft" lang={node.article.language} dir={directionOf(node.article.language)}>
            {node.article.title}
          </p>
        </Row>
      );
  }
}

function Row({ kind, children }: { kind: string; children: ComponentChildren }) {
  return (
    <article class="hit">
      <span class="label">{kind}</span>
      <div>{children}</div>
    </article>
  );
}

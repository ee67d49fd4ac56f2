import { graphql } from '../api/graphql';
import type { ResultOf } from '../api/graphql';

/** A page of an article's statements, with everything that explains them. */
export const statementFields = graphql(`
  fragment StatementFields on Statement @_unmask {
    id
    form
    content { start end exact }
    quotes { start end }
    cue { lemma kind span { start end exact } }
    speaker { __typename id name latinName }
    attribution {
      method
      confidence
      mention { span { start end exact } }
      via { __typename id name }
      chain { rule span { start end exact } }
    }
    within { id }
    url
    saidAt { span { exact } earliest latest }
    mentions { actor { __typename id name } }
    measures { id }
  }
`);

export const articleDocument = graphql(
  `
    query Article($id: ID!, $after: String) {
      article(id: $id) {
        id
        title
        text
        paragraphs { start end }
        language
        publisher
        author
        url
        publishedAt
        sourceName
        statements(first: 100, after: $after, orderBy: ARTICLE_POSITION) {
          totalCount
          nodes { ...StatementFields }
          pageInfo { hasNextPage endCursor }
        }
        measures {
          id
          kind
          status
          trigger { start end exact }
          evidence { start end exact }
          issuer { __typename id name }
          target { span { exact } actor { __typename id name } }
          quantity { value span { exact } }
          effective { span { exact } earliest latest }
          statement { id }
        }
      }
    }
  `,
  [statementFields],
);

export type Article = NonNullable<ResultOf<typeof articleDocument>['article']>;
export type Statement = Article['statements']['nodes'][number];
export type Measure = Article['measures'][number];
export type Actor = NonNullable<Statement['speaker']>;

import { graphql } from '../api/graphql';
import type { ResultOf, VariablesOf } from '../api/graphql';

export const measureFields = graphql(`
  fragment MeasureFields on Measure @_unmask {
    id
    kind
    status
    trigger { exact }
    issuer { __typename id name }
    target { span { exact } actor { __typename id name } }
    quantity { value }
    effective { span { exact } earliest latest }
    evidence { exact start }
    statement { id speaker { __typename id name } }
    article { id title language publishedAt }
  }
`);

export const measuresDocument = graphql(
  `
    query Measures($filter: MeasureFilter, $after: String) {
      measures(filter: $filter, first: 50, after: $after) {
        totalCount
        nodes { ...MeasureFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [measureFields],
);

export type Page = ResultOf<typeof measuresDocument>;
export type MeasureRow = Page['measures']['nodes'][number];
export type Filter = NonNullable<VariablesOf<typeof measuresDocument>['filter']>;

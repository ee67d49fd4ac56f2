import { graphql } from '../api/graphql';
import type { ResultOf, VariablesOf } from '../api/graphql';

export const itemFields = graphql(`
  fragment ItemFields on Statement @_unmask {
    id
    form
    content { exact }
    cue { lemma kind }
    speaker { __typename id name }
    attribution { method confidence }
    article { id title language publisher publishedAt }
  }
`);

export const statementsDocument = graphql(
  `
    query Statements($filter: StatementFilter, $orderBy: StatementOrder, $after: String) {
      statements(filter: $filter, orderBy: $orderBy, first: 30, after: $after) {
        totalCount
        nodes { ...ItemFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [itemFields],
);

export const statsDocument = graphql(`
  query StatementStats($filter: StatementFilter) {
    statementStats(filter: $filter) {
      total
      byForm { form count }
      byCueKind { cueKind count }
      bySpeaker(first: 12) { speaker { __typename id name } count }
      byPublisher(first: 12) { publisher count }
      byDay { day count }
    }
  }
`);

export type Page = ResultOf<typeof statementsDocument>;
export type Item = Page['statements']['nodes'][number];
export type Stats = ResultOf<typeof statsDocument>['statementStats'];
export type Filter = NonNullable<VariablesOf<typeof statementsDocument>['filter']>;
export type Order = NonNullable<VariablesOf<typeof statementsDocument>['orderBy']>;

import { graphql } from '../api/graphql';
import type { ResultOf } from '../api/graphql';
import { measureFields } from '../measures/documents';
import { itemFields } from '../statements/documents';

export const personsDocument = graphql(`
  query Persons($filter: ActorFilter, $after: String) {
    persons(filter: $filter, first: 50, after: $after) {
      totalCount
      nodes {
        __typename
        id
        name
        latinName
        roles { title }
        statements(first: 1) { totalCount }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const organizationsDocument = graphql(`
  query Organizations($filter: ActorFilter, $after: String) {
    organizations(filter: $filter, first: 50, after: $after) {
      totalCount
      nodes {
        __typename
        id
        name
        latinName
        statements(first: 1) { totalCount }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Who somebody is, and how much there is about them. */
export const actorDocument = graphql(
`
  query Actor($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Actor {
        name
        aliases
        latinName
        statements(first: 1) { totalCount }
        mentions(first: 20) {
          totalCount
          nodes { span { exact prefix suffix start } article { id title language } }
        }
        articles(first: 20) { totalCount nodes { id title language publisher publishedAt } }
      }
      ... on Person {
        roles {
          title
          organization { __typename id name }
          mention { span { exact start prefix suffix } article { id title } }
        }
      }
      ... on Organization {
        members { __typename id name roles { title } }
      }
    }
    said: statementStats(filter: { speakerId: $id }) {
      byDay { day count }
      byForm { form count }
      byCueKind { cueKind count }
    }
    about: statementStats(filter: { mentionsActorId: $id }) {
      total
      bySpeaker(first: 10) { speaker { __typename id name } count }
    }
    issued: measures(filter: { issuerId: $id }, first: 20) { totalCount nodes { ...MeasureFields } }
    suffered: measures(filter: { targetActorId: $id }, first: 20) { totalCount nodes { ...MeasureFields } }
  }
`, [measureFields]);

/** What somebody said, newest first, and whom they named in it. */
export const saidDocument = graphql(
  `
    query Said($id: ID!, $after: String) {
      statements(filter: { speakerId: $id }, orderBy: PUBLISHED_DESC, first: 30, after: $after) {
        totalCount
        nodes {
          ...ItemFields
          mentions { actor { __typename id name } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [itemFields],
);

/** Who is quoted in the same articles. */
export const besideDocument = graphql(`
  query Beside($articles: [ID!]!) {
    nodes(ids: $articles) {
      ... on Article {
        statements(first: 50) { nodes { speaker { __typename id name } } }
      }
    }
  }
`);

export type ActorPage = ResultOf<typeof actorDocument>;
export type Said = ResultOf<typeof saidDocument>;

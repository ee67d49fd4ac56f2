import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../../generated/schema';

/** Typed documents: what a query gives and takes is inferred from the API's schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

import { cacheExchange, Client, fetchExchange } from '@urql/core';

/** The public API, from this very origin. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: { Accept: 'application/graphql-response+json, application/json;q=0.9' } },
});

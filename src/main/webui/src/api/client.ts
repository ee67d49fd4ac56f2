import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import { tellConnection } from './connection';
import { subscribe } from './socket';

/** The public API, from this very origin. What does not reach it is tried again for some seconds before it fails. */
export const client = new Client({
  url: '/graphql',
  exchanges: [
    cacheExchange,
    retryExchange({
      initialDelayMs: 400,
      maxDelayMs: 5000,
      maxNumberAttempts: 5,
      retryIf: (error, operation) => operation.kind === 'query' && isLost(error),
    }),
    mapExchange({
      onResult: ({ error, operation }) => {
        if (operation.kind === 'query') tellConnection(!isLost(error));
      },
    }),
    subscriptionExchange({ forwardSubscription: (request) => ({ subscribe: (sink) => subscribe(request, sink) }) }),
    fetchExchange,
  ],
  preferGetMethod: false,
  fetchOptions: { headers: { Accept: 'application/graphql-response+json, application/json;q=0.9' } },
});

/** Whether no answer came at all. */
function isLost(error: { networkError?: Error; response?: { status?: number } } | undefined): boolean {
  return !!error?.networkError && !error.response?.status;
}

import type { Client, ExecutionResult, Sink } from 'graphql-ws';

const listeners = new Set<() => void>();
let client: Promise<Client> | undefined;

type Request = { query?: string; variables?: object };

/** Subscribes over graphql-transport-ws, one connection for all; the script for it is loaded with the first subscription. */
export function subscribe({ query, variables }: Request, sink: Sink<ExecutionResult>): { unsubscribe: () => void } {
  let wanted = true;
  let end = () => {};
  client ??= connect();
  client
    .then((socket) => {
      if (wanted) end = socket.subscribe({ query: query ?? '', variables: { ...variables } }, sink);
    })
    .catch((error: unknown) => wanted && sink.error(error));
  return {
    unsubscribe: () => {
      wanted = false;
      end();
    },
  };
}

/** Calls what is given whenever a connection is there, before which nothing was told of; gives what ends it. */
export function onConnected(call: () => void): () => void {
  listeners.add(call);
  return () => listeners.delete(call);
}

async function connect(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  return createClient({
    url: new URL('/graphql', location.origin.replace(/^http/, 'ws')).href,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    on: { connected: () => listeners.forEach((call) => call()) },
  });
}

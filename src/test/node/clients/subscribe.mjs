// Subscribes to statements with graphql-ws: node subscribe.mjs ws://localhost:8080/graphql
// Prints "subscribed" when the server has taken it, the first statement that is added, and ends.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const client = createClient({
  url: process.argv[2],
  webSocketImpl: WebSocket,
  retryAttempts: 0,
  on: {
    connected: () => {
      console.log('connected');
      const statements = client.iterate({
        query: 'subscription { statementAdded { content { exact } speaker { name } } }',
      });
      console.log('subscribed');
      statements.next().then(async ({ value: { data, errors } }) => {
        if (errors) throw new Error(JSON.stringify(errors));
        console.log(`${data.statementAdded.speaker.name}: ${data.statementAdded.content.exact}`);
        await statements.return();
        await client.dispose();
      });
    },
  },
  lazy: false,
  onNonLazyError: (error) => {
    console.error(error);
    process.exitCode = 1;
  },
});

// A front end in small: asks the running API with urql, with types that GraphQL Code Generator has made of the schema.
// node client.js http://localhost:8080/graphql prints what it found; the compiler has checked every field.
import { Client, fetchExchange } from '@urql/core';
import { graphql } from './gql/gql.js';

const Quotes = graphql(`
  query Quotes($name: String!, $after: String) {
    statements(filter: { speakerName: $name }, first: 2, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        form
        content { exact start end }
        speaker { __typename name latinName }
        article { id text }
      }
    }
  }
`);

const Found = graphql(`
  query Found($text: String!) {
    search(text: $text, first: 1) {
      edges { highlight node { __typename ... on Person { name roles { title } } } }
    }
  }
`);

const url = process.argv[2];
if (!url) {
  throw new Error('Give the address of the API');
}
const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });

async function page(name: string, after: string | null) {
  const result = await client.query(Quotes, { name, after }).toPromise();
  if (result.error || !result.data) {
    throw result.error ?? new Error('No data');
  }
  return result.data.statements;
}

async function quotes(name: string): Promise<number> {
  let count = 0;
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo, totalCount }: Awaited<ReturnType<typeof page>> = await page(name, after);
    for (const { content, article, speaker } of nodes) {
      if (article.text.slice(content.start, content.end) !== content.exact) {
        throw new Error(`Not what the text has: ${content.exact}`);
      }
      console.log(`${speaker?.name}: ${content.exact}`);
    }
    count += nodes.length;
    if (!pageInfo.hasNextPage) {
      if (count !== totalCount) {
        throw new Error(`${count} statements on the pages, ${totalCount} counted`);
      }
      return count;
    }
    after = pageInfo.endCursor ?? null;
  }
}

const found = await client.query(Found, { text: 'lavrov' }).toPromise();
const node = found.data?.search.edges[0]?.node;
if (node?.__typename !== 'Person') {
  throw found.error ?? new Error('lavrov is no person');
}
console.log(`lavrov: ${node.name}`);
console.log(`${await quotes('lavrov')} statements`);

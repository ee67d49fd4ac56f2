// What Relay's compiler has to accept: a paginated fragment, refetched by node(id:), and a union.
import { graphql } from 'relay-runtime';

export const personStatements = graphql`
  fragment pages_person on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "pagesPersonStatementsQuery") {
    name
    statements(first: $count, after: $cursor) @connection(key: "pages_person_statements") {
      edges {
        node {
          id
          content { exact }
        }
      }
    }
  }
`;

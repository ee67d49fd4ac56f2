import { graphql } from '../api/graphql';

/** Queries to start from; they are checked against the schema like all others. */
export const readyQueries = {
  statements: graphql(`
    # Every statement: who said it, and why we say so.
    query WhoSaidWhat {
      statements(first: 20) {
        totalCount
        nodes {
          form
          cue { lemma kind }
          content { exact }
          speaker { __typename name }
          attribution {
            method
            confidence
            chain { rule span { exact } }
          }
          article { title }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `),
  person: graphql(`
    # One person, found by any form of the name, with everything they said.
    query OnePerson {
      persons(filter: { name: "لافروف" }) {
        nodes {
          name
          aliases
          latinName
          roles { title organization { name } }
          statements(first: 50) {
            totalCount
            nodes {
              form
              cue { lemma }
              content { exact }
              saidAt { span { exact } earliest latest }
              attribution { method confidence }
              article { title publishedAt }
            }
          }
        }
      }
    }
  `),
  measures: graphql(`
    # What was done: by whom, upon whom, how much, and who tells of it.
    query AllMeasures {
      measures(first: 20) {
        totalCount
        nodes {
          kind
          status
          trigger { exact }
          issuer { __typename name }
          target { span { exact } actor { name } }
          quantity { value span { exact } }
          effective { span { exact } earliest latest }
          evidence { exact }
          statement { speaker { name } }
          article { title }
        }
      }
    }
  `),
  quotes: graphql(`
    # Word for word only, surest attribution first.
    query DirectQuotes {
      statements(filter: { forms: [DIRECT] }, orderBy: CONFIDENCE_DESC, first: 20) {
        totalCount
        nodes {
          quotes { exact }
          speaker { name }
          cue { lemma kind }
          attribution { method confidence via { name } }
          article { title publisher publishedAt }
        }
      }
    }
  `),
  article: graphql(`
    # One article: its text, and where everything stands in it.
    query OneArticle {
      articles(first: 1) {
        nodes {
          title
          sourceName
          language
          text
          paragraphs { start end }
          mentions { span { start end exact } actor { __typename name } }
          statements(first: 100) {
            totalCount
            nodes {
              content { start end exact prefix suffix }
              quotes { start end }
              cue { lemma kind span { start end } }
              speaker { name }
              within { id }
              mentions { span { start end } actor { name } }
              attribution {
                method
                mention { span { start end exact } }
                chain { rule span { start end } }
              }
            }
          }
          measures { kind trigger { start end exact } evidence { start end } }
        }
      }
    }
  `),
} as const;

import {
  ApolloClient,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from "@apollo/client";

/** An Apollo Client for an Entente server. The cache has to know who can be a party: `... on Person` hangs on it.
 *  @param server "http://127.0.0.1:4000" */
export const openClient = (server: string): ApolloClient =>
  new ApolloClient({
    link: new HttpLink({ uri: `${server}/graphql` }),
    cache: new InMemoryCache({ possibleTypes: { Party: ["Person", "Country", "Organization"] } }),
  });

interface Counterpart {
  readonly count: number;
  readonly first: string | null;
  readonly party: { readonly id: string; readonly name: string; readonly country?: { readonly name: string } | null };
}

interface WhoMet {
  readonly whoMet: {
    readonly nodes: readonly Counterpart[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const WHO_MET: TypedDocumentNode<WhoMet, { of: string; first: number; after?: string | null }> = gql`
  query WhoMet($of: ID!, $first: Int!, $after: String) {
    whoMet(of: $of, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        count
        first
        party {
          id
          name
          ... on Person {
            country {
              name
            }
          }
        }
      }
    }
  }
`;

/** All whom somebody met, page after page. */
export async function* whoMet(client: ApolloClient, of: string, first = 50): AsyncGenerator<Counterpart> {
  for (let after: string | null = null; ;) {
    const { data }: { data?: WhoMet } = await client.query({ query: WHO_MET, variables: { of, first, after } });
    if (!data) return;
    yield* data.whoMet.nodes;
    if (!data.whoMet.pageInfo.hasNextPage) return;
    after = data.whoMet.pageInfo.endCursor;
  }
}

/** What to show a person when a question was refused: every error of the server says what to do. */
export const nextStep = (error: unknown): string =>
  CombinedGraphQLErrors.is(error)
    ? String(error.errors[0]?.extensions?.["next"] ?? error.message)
    : "The server cannot be reached. Try again.";

import { Client, fetchExchange, gql, subscriptionExchange } from "@urql/core";
import { createClient as createSocket } from "graphql-ws";

export interface Urql {
  readonly client: Client;
  /** Ends the WebSocket, too. */
  close(): Promise<void>;
}

/** A urql client for an Entente server, with subscriptions.
 *  @param server "http://127.0.0.1:4000"
 *  @param webSocketImpl needed where there is no WebSocket: Node before 22 */
export function openClient(server: string, webSocketImpl?: unknown): Urql {
  const socket = createSocket({ url: `${server.replace(/^http/, "ws")}/graphql`, webSocketImpl });
  const live = subscriptionExchange({
    forwardSubscription: ({ query = "", variables }) => ({
      subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
    }),
  });
  const url = `${server}/graphql`;
  const client = new Client({ url, exchanges: [fetchExchange, live], preferGetMethod: false });
  return { client, close: async () => void (await socket.dispose()) };
}

export interface Month {
  /** Its first day. */
  readonly time: string;
  readonly count: number;
}

/** Meetings month by month: flat rows, as a chart takes them.
 *  @throws Error that says what to do */
export async function meetingsByMonth({ client }: Urql, of: string): Promise<readonly Month[]> {
  const query = gql<{ meetingsOverTime: Month[] }>`
    query MeetingsByMonth($of: ID) {
      meetingsOverTime(of: $of, by: MONTH) {
        time
        count
      }
    }
  `;
  const { data, error } = await client.query(query, { of }).toPromise();
  if (error || !data) throw new Error(String(error?.graphQLErrors[0]?.extensions["next"] ?? error?.message));
  return data.meetingsOverTime;
}

export interface NewMeeting {
  readonly id: string;
  readonly participants: readonly { readonly party: { readonly name: string } }[];
}

/** Tells of meetings as they come in.
 *  @returns ends it */
export function onNewMeeting(
  { client }: Urql,
  involving: readonly string[],
  tell: (one: NewMeeting) => void,
): () => void {
  const subscription = gql<{ meetingAdded: NewMeeting }>`
    subscription NewMeeting($involving: [ID!]) {
      meetingAdded(involving: $involving) {
        id
        participants {
          party {
            name
          }
        }
      }
    }
  `;
  const { unsubscribe } = client.subscription(subscription, { involving }).subscribe(({ data }) => {
    if (data) tell(data.meetingAdded);
  });
  return unsubscribe;
}

/** What one request may ask for. The figures were tried: below them everything useful passes, and a fuzzer that goes up
 *  to them does no harm. */
export const limits = {
  /** Lexical tokens of a document; parsing stops there. */
  tokens: 1_500,
  /** Levels of fields; those that only unwrap a connection (edges, nodes, node, pageInfo) are none. */
  depth: 14,
  /** Fields of an operation, fragments opened. */
  fields: 600,
  aliases: 30,
  /** Fewer than the ten that scanners try. */
  directives: 8,
  /** Nodes that an answer may hold at most, counted before anything is read. */
  cost: 5_000,
  /** What a list without `first` (participants, offices) is taken to hold. */
  smallList: 5,
  mutations: 5,
  /** Fields looked at while measuring: fragments that double each other would be endless. */
  steps: 5_000,
  /** Nesting of the JSON that comes with a request. */
  jsonDepth: 32,
  bodyBytes: 1024 * 1024,
  /** Rows after which an export asks for no further page. */
  exportRows: 10_000,
  ingestBodyBytes: 3 * 1024 * 1024,
  /** The fields that take a whole article. */
  articleFields: ["ingestArticle", "readArticle"],
} as const;

/** What subscriptions may take of the server. Tests set others. */
export interface LiveLimits {
  /** WebSockets that are open at once. */
  readonly connections: number;
  /** Operations that run at once on one WebSocket. */
  readonly operations: number;
  /** Subscriptions that are open at once, over whatever they came. */
  readonly subscriptions: number;
  /** Events that wait for one subscriber to take them. */
  readonly waiting: number;
  /** Milliseconds between two signs of life; who gives none until the next is dropped. */
  readonly keepAlive: number;
  /** Milliseconds that clients get to leave by themselves when the server closes. */
  readonly grace: number;
}

export const liveLimits: LiveLimits = {
  connections: 500,
  operations: 20,
  subscriptions: 1_000,
  waiting: 100,
  keepAlive: 12_000, // proxies cut what is silent for 30 to 60 s
  grace: 2_000,
};

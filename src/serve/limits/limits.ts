/** What one request may ask for. The figures were tried: below them everything useful passes, and a fuzzer that goes up
 *  to them does no harm. */
export const limits = {
  /** Lexical tokens of a document; parsing stops there. */
  tokens: 1_500,
  depth: 14,
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
  ingestBodyBytes: 3 * 1024 * 1024,
  /** The fields that take a whole article. */
  articleFields: ["ingestArticle", "readArticle"],
} as const;

/** What a careful reader takes from the seed article; `optional` items are neither asked for nor wrong. */
export interface SeedGold {
  readonly publishedAt: string;
  readonly title: string;
  /** The first and the last characters of the body. */
  readonly body: { readonly first: string; readonly last: string };
  readonly boilerplate: readonly string[];
  readonly people: readonly { name: string; country: string | null; role: string | null; aliases: readonly string[] }[];
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly citiesOptional: readonly string[];
  readonly organizations: readonly string[];
  readonly organizationsOptional: readonly string[];
  readonly meetings: readonly {
    readonly participants: readonly string[];
    readonly kind: string;
    readonly status: string;
    readonly place: { readonly city: string | null; readonly country: string | null } | null;
    readonly date: string | null;
    readonly dateEnd?: string;
    readonly evidence: string;
  }[];
  readonly notMeetings: readonly (readonly string[])[];
  readonly statements: readonly {
    readonly speaker: string;
    /** Also right. */
    readonly speakerAlt?: readonly string[];
    readonly kind: string;
    readonly text: string;
    readonly optional?: boolean;
  }[];
  readonly events: readonly {
    readonly type: string;
    readonly mode?: string | null;
    readonly actors: readonly string[];
    readonly recipients: readonly string[];
    readonly date: string | null;
    readonly status: string;
    readonly evidence: string;
    readonly optional?: boolean;
  }[];
  /** Names that stand in the page around the article only, or are no actors in it. */
  readonly mustNotAppear: readonly string[];
}

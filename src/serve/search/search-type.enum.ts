import { registerEnumType } from "type-graphql";
import type { SearchLabel } from "../../graph/search/question.js";

export const SearchType = {
  PERSON: "Person",
  COUNTRY: "Country",
  ORGANIZATION: "Organization",
  PLACE: "Place",
  STATEMENT: "Statement",
  ARTICLE: "Article",
} as const satisfies Readonly<Record<string, SearchLabel>>;
registerEnumType(SearchType, {
  name: "SearchType",
  description: "What can be found: by its names, or by its text.",
  valuesConfig: {
    STATEMENT: { description: "By its text." },
    ARTICLE: { description: "By its title and its text." },
  },
});

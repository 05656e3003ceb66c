import { connectionClass } from "../relay/connection-class.js";
import { SearchHit } from "./search-hit.type.js";

export const SearchConnection = connectionClass("Search", () => SearchHit);

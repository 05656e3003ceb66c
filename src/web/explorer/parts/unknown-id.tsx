import type { JSX } from "preact";
import { currentView } from "../state/navigation.js";
import { Heading } from "./heading.js";
import { SearchBox } from "./search-box.js";

/** A link that leads to nothing says so, and where to go on. */
export const UnknownId = ({ id }: { id: string }): JSX.Element => (
  <>
    <Heading title="Nothing has this id" />
    <div class="trouble" role="alert">
      <p>
        <strong>Nothing here is called “{id.slice(0, 120)}”.</strong> The link may be old: an article that was withdrawn
        takes along what only it said. Or it comes from another server.
        {currentView().asOf !== null && " Or it was not known yet on the day chosen above."}
      </p>
    </div>
    <p>Search for a name instead:</p>
    <SearchBox text={id.replace(/^\w+:/, "").replaceAll("-", " ").slice(0, 60)} />
  </>
);

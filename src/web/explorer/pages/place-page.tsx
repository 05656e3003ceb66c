import type { JSX } from "preact";
import { answered, useAnswer } from "../api/use-answer.js";
import { pictureOfMeetings } from "../data/picture-of-meetings.js";
import { loadPlace } from "../data/place.js";
import { rangeKey, rangeOf } from "../data/range.js";
import { Answered } from "../parts/answered.js";
import { Board } from "../parts/board.js";
import { Heading } from "../parts/heading.js";
import { Link } from "../parts/link.js";
import { UnknownId } from "../parts/unknown-id.js";
import type { View } from "../state/view.js";

/** Who met at a place. */
export function PlacePage({ view, id }: { view: View; id: string }): JSX.Element {
  const range = rangeOf(view);
  const answer = useAnswer(`place ${id} ${rangeKey(range)}`, (signal) => loadPlace(id, range, signal));
  if (answer.data === null || answer.error?.code === "UNKNOWN_ID") return <UnknownId id={id} />;
  return (
    <Answered answer={answer} what="the place">
      {(place) =>
        place && (
          <>
            <Heading title={place.name} />
            <p>{place.country && <Link to={{ id: place.country.id }}>{place.country.name}</Link>}</p>
            <Board
              title={place.name}
              view={view}
              network={answered({ picture: pictureOfMeetings(place.meetings.nodes) })}
              meetings={answered(place.meetings)}
              statements={null}
            />
          </>
        )
      }
    </Answered>
  );
}

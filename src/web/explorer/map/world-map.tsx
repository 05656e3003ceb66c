import { geoCentroid, geoPath } from "d3-geo";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useWidth } from "../parts/use-width.js";
import { go } from "../state/navigation.js";
import { count } from "../words.js";
import { countries, countryShape } from "./countries.js";
import { labelPlaces, type Spot } from "./label-places.js";
import type { PlaceCount } from "./place-counts.js";
import { projectionFor } from "./projection.js";

/** Where they met: the larger the spot, the more meetings; hollow where none was held. The table says the same. */
export function WorldMap({ places }: { places: readonly PlaceCount[] }): JSX.Element {
  const [box, width] = useWidth();
  const [isWhole, setWhole] = useState(false);
  const located = places.flatMap((place) => {
    const shape = place.isCountry && place.country ? countryShape(place.country) : undefined;
    const at = place.at ?? (shape ? geoCentroid(shape) : null);
    return at ? [{ place, at }] : [];
  });
  const height = Math.round(Math.min(width * 0.52, 360));
  const key = `${width} ${isWhole} ${located.map(({ place }) => place.id).join()}`;
  const drawing = useMemo(() => {
    const projection = projectionFor(isWhole ? [] : located.map(({ at }) => at), width, height);
    const path = geoPath(projection);
    return { projection, outlines: countries.features.map((shape) => path(shape) ?? "") };
  }, [key]);
  const spots = located.flatMap(({ place, at }) => {
    const xy = drawing.projection([at[0], at[1]]);
    return xy
      ? [
          {
            id: place.id,
            name: place.name,
            x: xy[0],
            y: xy[1],
            r: Math.min(16, 3 + 2.2 * Math.sqrt(place.held)),
            place,
          },
        ]
      : [];
  });
  return (
    <div ref={box} class="map">
      {width > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`Map of ${count(spots.length, "place")}: ${places.map(({ name, held }) => `${name} ${held}`).join(", ")}`}
        >
          <rect class="sea" width={width} height={height} />
          {drawing.outlines.map((outline, index) => (
            <path key={index} class="land" d={outline} />
          ))}
          {spots.map((spot) => (
            <circle
              key={spot.id}
              class={spotClass(spot.place)}
              cx={spot.x}
              cy={spot.y}
              r={spot.r}
              onClick={() => go({ id: spot.id })}
            >
              <title>{spotTitle(spot.place)}</title>
            </circle>
          ))}
          <Labels spots={spots} width={width} height={height} />
        </svg>
      )}
      <p class="aside">
        {places.length > located.length && `${count(places.length - located.length, "place")} without coordinates. `}
        Borders as Natural Earth draws them (who holds a place, not who claims it), 1:110 million; names after ISO 3166.{" "}
        <button class="screen-only" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
          Whole world
        </button>
      </p>
    </div>
  );
}

const spotClass = ({ held, isCountry }: PlaceCount): string =>
  `spot${held === 0 ? " spot-not-held" : ""}${isCountry ? " spot-country" : ""}`;

function spotTitle({ name, held, other, isCountry }: PlaceCount): string {
  const where = isCountry ? `${name}, city not said` : name;
  return `${where}: ${count(held, "meeting")} held${other > 0 ? `, ${other} planned or not held` : ""}`;
}

function Labels({ spots, width, height }: { spots: readonly Spot[]; width: number; height: number }): JSX.Element {
  const names = new Map(spots.map(({ id, name }) => [id, name]));
  return (
    <>
      {labelPlaces(spots, width, height).map(({ id, x, y, anchor }) => (
        <text key={id} class="place-name" x={x} y={y} text-anchor={anchor}>
          {names.get(id)}
        </text>
      ))}
    </>
  );
}

import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-110m.json" with { type: "json" };

type Shape = Feature<Polygon | MultiPolygon>;

const topology = world as unknown as Topology<{ countries: GeometryCollection }>; // JSON loses the literal types

/** Every country of Natural Earth at 1:110 million. */
export const countries = feature(topology, topology.objects.countries) as FeatureCollection<Polygon | MultiPolygon>;

const numericOf = new Map((codes as [string, string, string, string][]).map(([, iso3, numeric]) => [iso3, numeric]));
const byNumeric = new Map(countries.features.map((shape) => [String(shape.id), shape]));

/** @param iso3 ISO 3166-1 alpha-3
 *  @returns undefined for those too small to be drawn, or no longer there */
export const countryShape = (iso3: string): Shape | undefined => byNumeric.get(numericOf.get(iso3) ?? "");

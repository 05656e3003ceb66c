/** How co-operative or hostile an event of each PLOVER type is, from +10 to -10: the values that Goldstein (1992) gave the
 *  root categories of CAMEO, which PLOVER's types come from. REQUEST unites an appeal (3.0) and a demand (-5.0): their mean.
 *  Source: J. S. Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution 36 (1992),
 *  in its conversion for CAMEO; the types are those of PLOVER 2021.
 *  @example PLOVER_SCORES.AID // 7 */
export const PLOVER_SCORES: Readonly<Record<string, number>> = {
  AGREE: 4,
  CONSULT: 1,
  SUPPORT: 3.5,
  CONCEDE: 5,
  COOPERATE: 6,
  AID: 7,
  RETREAT: 5,
  REQUEST: -1,
  ACCUSE: -2,
  REJECT: -4,
  THREATEN: -6,
  PROTEST: -6.5,
  SANCTION: -4,
  MOBILIZE: -7.2,
  COERCE: -7,
  ASSAULT: -9,
};

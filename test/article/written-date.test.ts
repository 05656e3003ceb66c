import { expect, test } from "vitest";
import { writtenDates } from "../../src/article/written-date.js";

/** A text, and the days that stand in it with their year. */
const CASES = `
10 February 2022 => 2022-02-10
GENEVA, Sept 14, 2013 - The United States => 2013-09-14
Sept. 21st, 2018 and the 8th of July 2017 => 2018-09-21 2017-07-08
2021-10-27T17:42:00+09:00 => 2021-10-27
18.03.2023 => 2023-03-18
18/03/2023 => 2023-03-18
03/18/2023 => 2023-03-18
03/03/2021 => 2021-03-03
03/04/2021 =>
31 April 2021 =>
2024-02-30 =>
29 February 2024 => 2024-02-29
5 January =>
May 2021 =>
12 March 12024 =>
`;

test.each(CASES.trim().split("\n"))("%s", (line) => {
  const [text = "", days = ""] = line.split(/ =>\s?/);
  expect(writtenDates(text).map(({ iso }) => iso)).toEqual(days.split(" ").filter(Boolean));
});

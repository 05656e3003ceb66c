import { expect, test } from "vitest";
import { lineKind } from "../../src/article/line-kind.js";

/** What a line of a page is, and the line. */
const CASES = `
prose   | Baker met Aziz in Geneva on Wednesday.
prose   | “So we talk, even when it is difficult.
prose   | He asked, "Will you come?"
prose   | Q: How did you become involved?
prose   | The below is attributable to Spokesperson Ned Price:
prose   | 1. The Prime Minister of Hungary met the Prime Minister of Poland.
prose   | Signed.
prose   | - The ministers agreed on a plan for the next year.
heading | S. Korea, Russia agree to closely cooperate for early resumption of Korea peace efforts
heading | Trump meets Kim in the U.S.
heading | “I told them I would not do a ceasefire”: Martti Ahtisaari on Aceh
heading | Office of the Spokesperson
heading | By Monday all had left
item    | - US men’s soccer misses 2nd straight Olympics
item    | - Who knew? ‘The Walking Dead’ is helping families connect
item    | 2. Macron to meet Saudi crown prince
label   | INTERVIEW
label   | PRESS RELEASE
label   | REMARKS TO THE PRESS
label   | Background
label   | 17:05
date    | 10 February 2022
date    | Published : Nov 27, 2020 - 17:42
date    | Updated: September 21, 2018, 20:05 IST
date    | Prague, 15 February 2016
date    | LIVE | 12 June 2018 | Newest first, all times local
date    | Saturday 8 July 2017
date    | 18.03.2023
byline  | By Jane Doe and John Q. Smith in Moscow
byline  | (Reporting by Jane Doe; Editing by John Smith)
junk    | ###
junk    | * * *
junk    | Home | India | World | Cities
junk    | Home > India > News
junk    | Sign in    Subscribe for Rs 99
junk    | Share on Facebook   Tweet   WhatsApp   A- A+
junk    | We use cookies to improve your experience. By continuing you accept our cookie policy. [Accept all] [Manage]
junk    | Advertisement - story continues below
junk    | ALSO READ | Kim Jong Un, Moon Jae-in climb Mount Paektu hand in hand
junk    | Read more: Justin Trudeau meets Bono in Dublin
junk    | Get the day's top stories in your inbox. Enter your e-mail
junk    | Sign up for our morning briefing with the editor.
junk    | Copyright 2018. All rights reserved. Terms of use | Privacy
junk    | The flags before the ceremony. Photo: pool
junk    | https://news.example/a
related | RELATED STORIES
related | Editor’s picks
related | Most read:
end     | COMMENTS (3)
end     | 12 comments
prose   | Comments by the minister were not welcome.
prose   | Sharing the understanding, the countries exchanged opinions.
prose   | Watching from Tokyo, Abe said nothing.
prose   | Related talks were held in Geneva, he said.
`;

test.each(CASES.trim().split("\n"))("%s", (line) => {
  const bar = line.indexOf(" | ");
  expect(lineKind(line.slice(bar + 3))).toBe(line.slice(0, bar).trim());
});

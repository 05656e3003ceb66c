/** Letters that only one language (of those in the news) is written in; the first of several is a good guess. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
];

/** The commonest little words, those that several languages share left out. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to that was for with as at by from his her he she said has have had will not they their who which were been after its on is it",
  de: "der die und das den von zu mit sich des auf für ist dem nicht ein eine als auch es werden aus nach wird bei sind einer hat dass",
  fr: "le la les et des du une est que dans qui pour par sur au avec ce il ne pas plus sont aux cette ses été",
  es: "el los y que del las por con una para es al lo como más su sus pero fue este ha entre también",
  pt: "o os e que do da dos das em um uma para com não por mais na no ao foi como pelo pela são",
  it: "il di che e la per un della del con non una sono dei le alla nel gli ha anche più delle",
  nl: "de het een van en dat op te zijn met voor niet aan er ook als door naar bij uit maar heeft werd",
  pl: "w i na z do nie się że jest od przez dla po jak oraz został który ze",
  tr: "ve bir bu için ile de da olarak olan çok daha sonra gibi kadar ise değil ancak",
};

/** The languages that have each little word. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(LITTLE_WORDS))
  for (const word of words.split(" ")) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** Latin letters and the marks of print, which no script above has: an English text is nothing else. */
const LATIN = /[\0-\u036f\u2000-\u206f]+/g;

/** Guesses the language of a text by its script, then by its commonest little words.
 *  @returns ISO 639-1; "en" for Latin letters with nothing that speaks against it
 *  @example detectLanguage("Der Minister hat sich mit dem Kanzler getroffen.") // "de" */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const written = byScript(sample);
  if (written) return written;
  const hits = new Map(Object.keys(LITTLE_WORDS).map((language) => [language, 0]));
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const english = hits.get("en") ?? 0;
  const [best, count] = [...hits].reduce((most, next) => (next[1] > most[1] ? next : most));
  return count > english * 1.5 + 1 ? best : "en";
}

function byScript(sample: string): string | null {
  const foreign = sample.replace(LATIN, "");
  if (foreign === "") return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if ((foreign.match(script)?.length ?? 0) > letters * (language === "ja" ? 0.1 : 0.5)) return language;
  }
  return null;
}

/** The words of pages themselves. A pattern is here when it is seen on news pages and cannot begin a sentence of news. */
const JUNK: readonly RegExp[] = [
  /^[^\p{L}\p{N}]+$/u, // "###", "* * *"
  /^(share|tweet|print|e-?mail|whatsapp|facebook|twitter|linkedin|comment|save|menu|search|close|home|listen|watch)$/i,
  /^share (this|on|via|with|article|to)\b/i,
  /^(skip|jump) to\b/i,
  /^(back to top|load(ing)? more|show (more|all)|view (all|comments|gallery|more)|see (all|more)|next article)\b/i,
  /^(sign (up|in)|log ?in|subscribe|register (now|for|to)|join (us|our)|follow us|like us|download (the|our))\b/i,
  /^follow \S+ on (twitter|x|facebook|instagram|telegram)\b/i,
  /^(already a subscriber|you have (read|used|reached)\b.*\barticles?|to continue reading|continue reading)\b/i,
  /^(get|receive) (the|our|all|more|unlimited|breaking|daily)\b.*\b(inbox|newsletters?|e-?mails?|alerts|app)\b/i,
  /^(enter your e-?mail|your e-?mail address|thank you for (subscribing|signing up))\b/i,
  /^(support (our|independent) journalism|donate (now|today)|become a member)\b/i,
  /^(advertisement|advertising|sponsored|promoted|paid (content|post))\b/i,
  /^(story|article) continues (below|after)\b/i,
  /^(we|this (web)?site|our partners) (uses?|values?|and our partners)\b.*\b(cookies?|privacy)\b/i,
  /\b(accept (all )?cookies|cookie (policy|settings|notice))\b/i,
  /^(©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /\b(terms (of (use|service)|and conditions)|privacy (policy|notice))\b.*$/i,
  /^(also read|read (more|also|next|on|the full story)|see also|watch|related|trending|more (on this|from|in)|recommended|don['’]t miss|in pictures|up next)\b.{0,20}[:|]/i,
  /^(read|watch|listen|more|video)\s*[:|]/i,
  /^(photos?|images?|pictures?|file photo|videos?|graphics?|credits?|captions?|source)( credit| by| courtesy)? ?[:/]/i,
  /\b(photo|image|picture|credit)s? ?(:|by) ?[^.!?]{2,60}$/i,
  /\((photo|image|picture|file)\b[^)]{0,60}\)$/i,
  /^\[[^\]]{0,60}\]( \[[^\]]{0,60}\])*$/, // a row of buttons
  /^(https?:\/\/|www\.|@)\S+$/i,
  /^\S+@\S+\.\S+$/,
];

/** A row of links: short parts between bars, arrows or wide gaps, and no sentence end. */
const MENU = / [|>»›·•→] |\S {3,}\S|\t/;

/** Whether a line is the page's own (menus, sharing, cookies, advertising, credits) and no part of an article.
 *  @example isJunk("Home | India | World") // true */
export function isJunk(line: string): boolean {
  if (line.length > 300) return false;
  return (MENU.test(line) && !/[.!?]["”’)]*$/.test(line)) || JUNK.some((pattern) => pattern.test(line));
}

const RELATED =
  /^(related( (stories|articles|news|content|topics|coverage|links))?|also read|read (more|also|next)|see also|more (stories|news|on this( story| topic)?|from \S+( \S+)?)|most (read|popular|viewed|shared)|trending( now)?|top stories|latest( news| stories)?|editor['’]s picks|recommended( for you| stories)?|you (may|might) (also )?(like|be interested in)|what to read next|don['’]t miss|popular( now)?|other (news|stories)|headlines)\s*:?$/i;

/** Whether headlines of other stories follow this line.
 *  @example startsRelated("RELATED STORIES") // true */
export function startsRelated(line: string): boolean {
  return line.length < 80 && RELATED.test(line);
}

const END =
  /^(((\d+|all|reader|readers['’]|user|your|view|show|post(ed)?)\s+)*comments?\s*(\(\d+\)|\d+)?\s*:?|join the (conversation|discussion)|leave a (comment|reply)|add a comment|have your say|about (the )?authors?\s*:?)$/i;

/** Whether what follows this line is no longer the article: comments of readers, notes about the author.
 *  @example endsTheArticle("COMMENTS (3)") // true */
export function endsTheArticle(line: string): boolean {
  return line.length < 80 && END.test(line);
}

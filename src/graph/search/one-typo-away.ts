/** Whether two different words differ by one letter more, less or other, or by two neighbours swapped.
 *  @example isOneTypoAway("lavrov", "larvov") // true */
export function isOneTypoAway(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer < -1 || longer > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (longer === 1) return a.slice(start + 1) === b.slice(start);
  if (longer === -1) return a.slice(start) === b.slice(start + 1);
  if (start === a.length) return false; // the same word
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}

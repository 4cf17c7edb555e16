/**
 * How many typos make a typed word another: letters left out, added, replaced, or two that changed places (the distance
 * of Damerau and Levenshtein, without changes inside of changes).
 * @param most where to stop looking: each one more takes several times as long
 * @param isWhole whether the typed word is complete; otherwise it is a beginning
 * @returns `most + 1` if there are more
 */
export function typosIn(typed: string, word: string, most: number, isWhole: boolean, at = 0, there = 0): number {
  while (at < typed.length && typed[at] === word[there]) {
    at++;
    there++;
  }
  const [more, moreThere] = [typed.length - at, word.length - there];
  if (more === 0) return isWhole ? Math.min(moreThere, most + 1) : 0;
  if (moreThere === 0 || most === 0) return Math.min(more, most + 1);
  const isSwapped = typed[at] === word[there + 1] && typed[at + 1] === word[there];
  return 1 + Math.min(
    typosIn(typed, word, most - 1, isWhole, at + 1, there),
    typosIn(typed, word, most - 1, isWhole, at, there + 1),
    typosIn(typed, word, most - 1, isWhole, at + 1, there + 1),
    isSwapped ? typosIn(typed, word, most - 1, isWhole, at + 2, there + 2) : most,
  );
}

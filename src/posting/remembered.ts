const MOST_REMEMBERED = 5000;

/** Remembers what was made of a text: thousands of postings say the same few things. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    if (results.size < MOST_REMEMBERED) results.set(text, result);
    return result;
  };
}

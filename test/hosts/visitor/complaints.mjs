/** What the page and the browser complain of, from now on. */
export function collectComplaints() {
  const complaints = [];
  const add = (kind, text) => complaints.push(`${kind}: ${text}`);
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...words) => {
      add(`console.${level}`, words.map(String).join(' '));
      original.apply(console, words);
    };
  }
  addEventListener('error', ({message, target}) => add('error', message ?? `not loaded: ${target.src ?? target.href}`), true);
  addEventListener('unhandledrejection', ({reason}) => add('rejection', reason?.stack ?? String(reason)));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => add('policy', `${violatedDirective} ${blockedURI} ${sample}`));
  if (globalThis.ReportingObserver) new ReportingObserver((reports) => reports.forEach(({type, body}) => add(type, body.message ?? body.id)), {buffered: true}).observe();
  return complaints;
}

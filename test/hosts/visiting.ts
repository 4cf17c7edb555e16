import {expect} from '@open-wc/testing';
import type {Host} from './hosts.mjs';

/** What a visitor tells of a page. */
interface Report {
  /** Its path. */
  readonly page: string;
  /** Whether only that was looked at which stands in our elements. */
  readonly fallback: boolean;
  /** What the candidate waited for in vain; "" if all went well. */
  readonly failed: string;
  /** Controls too small to press, texts too faint to read, parts that stick out. */
  readonly faults: readonly string[];
  /** Compared styles, by element and part. */
  readonly looks: Readonly<Record<string, string>>;
  readonly complaints: readonly string[];
  /** Of the page, outside our elements. */
  readonly changes: readonly string[];
}

const PATIENCE_MS = 25_000;

/** Opens each page in a frame, lets a visitor use all our elements there, and compares it with a plain page. */
export function describeHosts(what: string, hosts: Readonly<Record<string, Host>>): void {
  describe(`the elements in ${what}`, () => {
    let plain: Report;
    before(async () => {
      plain = await visit('plain', {what: 'a plain page'});
    });

    it('work, and look as they should, on a plain page', () => expectGood(plain, {what: ''}, plain));

    for (const [name, host] of Object.entries(hosts)) {
      it(`work, look alike and change nothing in ${host.what}`, async () => expectGood(await visit(name, host), host, plain));
    }
  });
}

function expectGood(report: Report, {complaints, changes, looks}: Host, plain: Report): void {
  const without = (texts: readonly string[], pattern: RegExp | undefined) => texts.filter((text) => !pattern?.test(text));
  const found = {
    failed: report.failed,
    faults: [...new Set(report.faults)],
    complaints: without(report.complaints, complaints),
    changes: without(report.changes, changes),
    looks: Object.entries(plain.looks)
      .filter(([part, look]) => !report.fallback && report.looks[part] !== look && !looks?.test(part))
      .map(([part, look]) => `${part}: ${difference(look, report.looks[part])}`),
  };
  expect(found).to.deep.equal({failed: '', faults: [], complaints: [], changes: [], looks: []});
}

/** The styles that differ, as they should be and as they are. */
function difference(expected: string, actual = ''): string {
  const others = actual.split('; ');
  return expected.split('; ').map((style, index) => (style === others[index] ? '' : `${style}, not ${others[index]}`)).filter(Boolean).join('; ');
}

async function visit(name: string, {sandbox}: Host): Promise<Report> {
  const page = `/hosts/${name}/`;
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  Object.assign(frame, {width: '900', height: '800', src: `${page}?utm_campaign=spring`});
  const patience = new AbortController();
  const report = new Promise<Report>((resolve, reject) => {
    window.addEventListener('message', ({data}: MessageEvent<Report>) => data.page === page && resolve(data), patience);
    setTimeout(() => reject(new Error(`no report from ${name}`)), PATIENCE_MS);
  });
  document.body.append(frame);
  return report.finally(() => {
    patience.abort();
    frame.remove();
  });
}

/** Where an application comes from, as far as a page can tell. */
export interface Origin {
  /** The page's own address, whose parameters say how the candidate came to it. */
  readonly page: URL;
  /** What the page says of itself: a name, or the code that the vendor has given for it. */
  readonly source?: string | undefined;
  /** Names of further parameters of the page to pass on. */
  readonly parameters?: readonly string[] | undefined;
}

type Pair = readonly [name: string, value: string];

/** How a vendor is told a source. */
interface Vendor {
  /** The end of its host. */
  readonly host: string;
  readonly parameter: string;
  /** What must stand beside it. */
  readonly with?: Pair;
  /** Whether it knows only sources that it has given a code, so that a name from elsewhere says nothing to it. */
  readonly code?: true;
}

/** What no vendor asks for otherwise; Workable and Comeet read it, too. */
const USUAL = 'utm_source';

/**
 * From the vendors' own documents, but for Workday (a job board's) and the second parameter of iCIMS, which stands as it
 * does in the links of job boards. A vendor may change its own.
 * @see https://help.workable.com/hc/en-us/articles/4402389819671
 * @see https://help.comeet.com/en/articles/3976265-track-utm-parameters
 */
const VENDORS: readonly Vendor[] = [
  /** @see https://support.greenhouse.io/hc/en-us/articles/216904366-External-Job-Board-Tracking-Links-Overview */
  {host: 'greenhouse.io', parameter: 'gh_src', code: true},
  /** @see https://help.lever.co/hc/en-us/articles/203812969 */
  {host: 'lever.co', parameter: 'lever-source[]', with: ['lever-origin', 'applied']},
  /** @see https://developers.smartrecruiters.com/changelog/configuration-api-source-identifier */
  {host: 'smartrecruiters.com', parameter: 'trid', code: true},
  /** @see https://support.recruitee.com/en/articles/1066321-track-where-your-candidates-come-from */
  {host: 'recruitee.com', parameter: 'source'},
  /** @see https://support.personio.de/hc/en-us/articles/207936095-How-do-I-track-different-recruiting-channels- */
  {host: 'personio.de', parameter: '_pc', code: true},
  {host: 'personio.com', parameter: '_pc', code: true},
  /** @see https://help.breezy.hr/en/articles/5351114 */
  {host: 'breezy.hr', parameter: 'source'},
  /** @see https://help-companies.jobteaser.com/hc/en-gb/articles/19381960552348-How-to-set-up-a-tracking-code-on-Workday */
  {host: 'myworkdayjobs.com', parameter: 'source', code: true},
  /** @see https://help.jobvite.com/hc/en-us/articles/13518219001501-Source-Tracking */
  {host: 'jobvite.com', parameter: '__jvsd', with: ['__jvst', 'Job Board']},
  /** @see https://community.icims.com/articles/Knowledge/Creating-Links-to-Auto-Fill-Candidate-Source-Fields */
  {host: 'icims.com', parameter: 'iisn', with: ['iis', 'Job Board']},
  /** @see https://help.csod.com/help/csod_0/Content/Recruiting/Applicant_Sources/Append_URL_Parameter.htm */
  {host: 'csod.com', parameter: 'source', code: true},
];

/** What pages are opened with: campaigns, clicks on advertisements, referrers. */
const PASSED_ON = /^(?:utm_\w+|mtm_\w+|pk_\w+|gh_src|lever-source(?:\[\])?|lever-origin|ref|source|gclid|gbraid|wbraid|dclid|fbclid|msclkid|li_fat_id|ttclid|twclid|rdt_cid|ScCid|epik|yclid)$/;
/** What says a source by its name, the most usual first. */
const NAMES = [USUAL, 'source', 'ref'];
const MOST = 40;
const LONGEST = 500;

/**
 * An apply link that also says where the candidate comes from; only http and https can. Added are the page's parameters
 * that say so (`utm_…`, ids of clicks on advertisements, `gh_src`, `ref`, `source`, the vendor's own and those named), each
 * as it is, and the page's `source` under the name that the vendor of the link's host asks for. Without one, a vendor that
 * takes any name gets the page's `utm_source`, `source` or `ref`.
 *
 * Nothing is written over: what the link has stays, then what the page was opened with. Where that leaves no room for
 * `source`, it goes to the first that is free of `utm_source`, `source` and `ref`. At most 40 parameters of at most 500
 * characters are passed on: part of an id would be another's. Nothing is stored.
 */
export function withSource(applyUrl: string, {page, source, parameters = []}: Origin): string {
  if (!/^https?:/i.test(applyUrl) || !URL.canParse(applyUrl)) return applyUrl;
  const {hostname, searchParams: all} = new URL(applyUrl);
  const vendor = vendorOf(hostname);
  const added = new URLSearchParams();
  const add = ([name, value]: Pair): void => {
    if (all.has(name)) return;
    all.append(name, value);
    added.append(name, value);
  };

  const passed = passedOn(page, [vendor.parameter, vendor.with?.[0], ...parameters]);
  passed.forEach(add);
  const named = NAMES.map((name) => passed.find((pair) => pair[0] === name)).find(Boolean)?.[1];
  const free = [vendor.parameter, ...NAMES].find((name) => !all.has(name));
  if (source && free) add([free, source]);
  if (!source && named && !vendor.code) add([vendor.parameter, named]);
  if (vendor.with && added.has(vendor.parameter)) add(vendor.with);
  return append(applyUrl, added);
}

const vendorOf = (hostname: string): Omit<Vendor, 'host'> =>
  VENDORS.find(({host}) => `.${hostname}`.endsWith(`.${host}`)) ?? {parameter: USUAL};

const passedOn = (page: URL, names: readonly (string | undefined)[]): Pair[] => [...page.searchParams]
  .filter(([name, value]) => (PASSED_ON.test(name) || names.includes(name)) && value && value.length <= LONGEST)
  .slice(0, MOST);

/** Adds to the query, leaving the rest as it is written. */
function append(url: string, parameters: URLSearchParams): string {
  const added = parameters.toString().replaceAll('+', '%20');
  if (!added) return url;
  const [, before = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(url)!;
  const separator = !before.includes('?') ? '?' : /[?&]$/.test(before) ? '' : '&';
  return `${before}${separator}${added}${fragment}`;
}

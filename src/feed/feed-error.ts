/**
 * Why a feed could not be shown:
 * - `source`: nothing was given to load, or what was given is neither an address nor a board we know;
 * - `network`: no answer, or half of one: offline, a wrong host name, a line that broke, or a server that does not
 *   allow other sites to read it (CORS); browsers don't tell which. Also a file of our own that could not be loaded;
 * - `timeout`: the server answered too slowly: for some time nothing came, or next to nothing;
 * - `http`: the server answered with an error; `status` says which;
 * - `json`: the answer is not JSON, nor XML or a web page with job postings in its structured data;
 * - `format`: it is in no format we read.
 */
export type FeedErrorCode = 'source' | 'network' | 'timeout' | 'http' | 'json' | 'format';

/** A feed that could not be loaded or read. The message is for developers, and names the address. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** The HTTP status, for the code `http`. */
  readonly status: number | undefined;

  constructor(code: FeedErrorCode, message: string, options: ErrorOptions & {status?: number} = {}) {
    super(message, options);
    this.code = code;
    this.status = options.status;
  }
}

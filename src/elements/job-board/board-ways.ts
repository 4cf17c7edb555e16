import {JobSelectEvent} from '../../events.js';
import type {Posting} from '../../posting/posting.js';
import {linkUrl} from '../../posting/url.js';
import type {JobBoardElement} from './job-board.js';
import {pageWith} from './listed.js';
import type {RouteController} from './route-controller.js';
import type {Way, Ways} from './ways.js';

/** The ways in a board, by its URLs; without those, a posting still has a page of its own. */
export class BoardWays implements Ways {
  readonly #host: JobBoardElement;
  readonly #route: RouteController;
  readonly #order: readonly Posting[];

  /** @param order of the list: it is turned to the page with the posting that one goes to */
  constructor(host: JobBoardElement, route: RouteController, order: readonly Posting[]) {
    this.#host = host;
    this.#route = route;
    this.#order = order;
  }

  get back(): Way {
    const {feedSource: source} = this.#host;
    const asked = {job: undefined};
    return {
      href: this.#route.href({...source.query, ...asked}),
      follow: (click) => {
        click.preventDefault();
        source.ask(asked);
      },
    };
  }

  to(posting: Posting): Way {
    return this.#host.layout === 'link' ? this.#toItsPage(posting) : this.#toPosting(posting);
  }

  #toPosting(posting: Posting): Way {
    const {feedSource: source} = this.#host;
    const asked = {job: posting.id, page: pageWith(this.#order.indexOf(posting), source.query.page, this.#host)};
    const href = this.#route.href({...source.query, ...asked}) || posting.url || '';
    return {
      href,
      follow: (click) => {
        click.preventDefault();
        if (this.#select(posting, href)) source.ask(asked);
      },
    };
  }

  #toItsPage(posting: Posting): Way {
    const {href: own, baseURI} = this.#host;
    const given = typeof own === 'function' ? own(posting) : own?.replaceAll('{id}', encodeURIComponent(posting.id));
    const href = (given && linkUrl(given, baseURI)) || posting.url || '';
    return {
      href,
      follow: (click) => {
        if (!this.#select(posting, href)) click.preventDefault();
      },
    };
  }

  /** Whether the page leaves it to us. */
  #select(posting: Posting, href: string): boolean {
    const event = new JobSelectEvent(posting, href);
    return this.#host.dispatchEvent(event);
  }
}

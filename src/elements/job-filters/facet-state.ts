import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Query} from '../../query/query.js';

/** The least and the most pay, as the sliders have it. */
export interface PayEnds {
  readonly from: number;
  readonly to: number;
}

/** What is open of the facets, and what was done there without asking for anything. */
export class FacetState implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted = new Map<string, string>();
  readonly #whole = new Set<string>();
  #currency: string | undefined;
  #open: string | undefined;
  #held: {readonly ends: PayEnds; readonly query: Query} | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('pointerdown', this.#onPointer);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('pointerdown', this.#onPointer);
  }

  /** Keeps the panel inside of the element: one that would stick out hangs from the other edge. */
  hostUpdated(): void {
    const panel = this.#host.shadowRoot!.querySelector('.bar .panel:not([hidden])');
    if (!panel) return;
    panel.classList.remove('end');
    const [{left, right}, host] = [panel.getBoundingClientRect(), this.#host.getBoundingClientRect()];
    panel.classList.toggle('end', getComputedStyle(panel).direction === 'rtl' ? left < host.left : right > host.right);
  }

  readonly isOpen = (facet: string): boolean => facet === this.#open;

  readonly toggle = (facet: string | undefined): void => {
    this.#open = facet === this.#open ? undefined : facet;
    this.#host.requestUpdate();
  };

  /** What was typed to find a choice of a long facet. */
  wanted(facet: string): string {
    return this.#wanted.get(facet) ?? '';
  }

  want(facet: string, text: string): void {
    this.#wanted.set(facet, text);
    this.#host.requestUpdate();
  }

  /** Whether all choices of a long facet are shown. */
  showsAll(facet: string): boolean {
    return this.#whole.has(facet);
  }

  /** The focus goes to the first choice that was not there: the button is gone. */
  async showAll(facet: string, {currentTarget}: Event): Promise<void> {
    const panel = (currentTarget as Element).closest('.panel')!;
    const inputs = () => panel.querySelectorAll<HTMLElement>('.option input');
    const before = new Set(inputs());
    this.#whole.add(facet);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    [...inputs()].find((input) => !before.has(input as HTMLInputElement))?.focus();
  }

  /** The currency in which pay is compared, if somebody has chosen one. */
  get currency(): string | undefined {
    return this.#currency;
  }

  set currency(currency: string) {
    this.#currency = currency;
    this.#host.requestUpdate();
  }

  /** Where the sliders are while one is held: until something else is asked. */
  held(query: Query): PayEnds | undefined {
    return this.#held?.query === query ? this.#held.ends : undefined;
  }

  hold(ends: PayEnds, query: Query): void {
    this.#held = {ends, query};
    this.#host.requestUpdate();
  }

  /** Escape closes a facet, and gives the focus back to its button. */
  readonly onKey = (event: KeyboardEvent): void => {
    const button = this.#openFacet?.querySelector<HTMLElement>('button');
    if (event.key !== 'Escape' || !button) return;
    // Else it would also close a dialog in which the page has put us.
    event.preventDefault();
    event.stopPropagation();
    button.focus();
    this.toggle(undefined);
  };

  /** So does leaving it. */
  readonly onLeave = ({relatedTarget}: FocusEvent): void => {
    if (relatedTarget) this.#closeUnlessIn(relatedTarget as Node);
  };

  readonly #onPointer = (event: Event): void => this.#closeUnlessIn(event.composedPath()[0] as Node);

  get #openFacet(): Element | undefined {
    return this.#host.shadowRoot!.querySelector('.bar [aria-expanded=true]')?.closest('.facet') ?? undefined;
  }

  /** What the page has put into a facet's slots is in it. */
  #closeUnlessIn(node: Node): void {
    const facet = this.#openFacet;
    if (!facet) return;
    const slotted = [...facet.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
    if (![facet, ...slotted].some((element) => element.contains(node))) this.toggle(undefined);
  }
}

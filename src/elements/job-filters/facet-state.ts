import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Which facet is open, and what was typed into the search boxes of long ones. */
export class FacetState implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted = new Map<string, string>();
  #open: string | undefined;

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
  readonly wanted = (facet: string): string => this.#wanted.get(facet) ?? '';

  readonly want = (facet: string, text: string): void => {
    this.#wanted.set(facet, text);
    this.#host.requestUpdate();
  };

  readonly toggle = (facet: string | undefined): void => {
    this.#open = facet === this.#open ? undefined : facet;
    this.#host.requestUpdate();
  };

  /** Escape closes a facet, and gives the focus back to its button. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    this.#host.shadowRoot!.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.toggle(undefined);
  };

  /** So does leaving it. */
  readonly onLeave = ({target, relatedTarget}: FocusEvent): void => {
    const facet = (target as Element).closest('.bar .facet');
    if (facet && relatedTarget && !this.#isWithin(facet, relatedTarget as Node)) this.toggle(undefined);
  };

  readonly #onPointer = (event: Event): void => {
    const [target] = event.composedPath();
    const facet = this.#host.shadowRoot!.querySelector('.bar [aria-expanded=true]')?.closest('.facet');
    if (facet && !this.#isWithin(facet, target as Node)) this.toggle(undefined);
  };

  /** Whether a node is in a facet, or in what the page has put into its slots. */
  #isWithin(facet: Element, node: Node): boolean {
    return facet.contains(node) || [...facet.querySelectorAll('slot')].some((slot) => slot.assignedElements().some((assigned) => assigned.contains(node)));
  }
}

import type {ReactiveElement} from 'lit';

/** Waits until an element shows something else than that it waits. */
export async function shown(element: ReactiveElement): Promise<void> {
  await element.updateComplete;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => look());
    const look = () => {
      if (element.matches(':state(loading)')) return;
      observer.disconnect();
      resolve();
    };
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    look();
  });
}

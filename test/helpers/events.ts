type EventOf<Name extends string> = Name extends keyof GlobalEventHandlersEventMap ? GlobalEventHandlersEventMap[Name] : Event;

/** The next event of a name; start to wait before what causes it. */
export const nextEvent = <Name extends string>(target: EventTarget, name: Name): Promise<EventOf<Name>> =>
  new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as EventOf<Name>), {once: true}));

/** All events of a name from now on. */
export function record<Name extends string>(target: EventTarget, name: Name): EventOf<Name>[] {
  const events: EventOf<Name>[] = [];
  target.addEventListener(name, (event) => events.push(event as EventOf<Name>));
  return events;
}

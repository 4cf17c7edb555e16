/** An address of `./server.mjs`, a new one each time: what it does is one of `./cases.mjs`. */
export function lineAddress(name: string, parameters = '') {
  const key = crypto.randomUUID();
  return {
    url: `/lines/${name}/${key}${parameters}`,
    /** How often it was asked for. */
    asked: async () => Number(await (await fetch(`/lines-asked/${key}`)).text()),
  };
}

export const LISTS: Readonly<Record<'own' | 'naughty' | 'cheatSheet', URL>>;
export function attacksIn(texts: Readonly<Record<string, string>>): string[];

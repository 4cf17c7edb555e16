/** By format: a document, or its text. */
export const FORMATS: Readonly<Record<string, unknown>>;

import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * Lit's `@property` for the decorators that we compile to. Lit's own also knows the standard ones,
 * at half a kilobyte for every page.
 */
export const property =
  (declaration: PropertyDeclaration = {}) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declaration);

export interface Case {
  readonly name: string;
  readonly does: string;
  readonly code?: string;
  readonly or?: string;
  readonly status?: number;
  readonly message?: RegExp;
  readonly asked?: number;
}
export const TITLE: string;
export const CASES: readonly Case[];

/* What our tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    data: object[];
    format(name: string, options: Record<string, unknown>): string;
  }
  export const plugins: { config: { get(name: string): { parse: { strict: boolean } } } };
}
